package dev.ecomind.phasebot.sandbox.api;

import dev.ecomind.phasebot.sandbox.http.Call;
import dev.ecomind.phasebot.sandbox.http.Endpoint;
import dev.ecomind.phasebot.sandbox.http.Refusal;
import dev.ecomind.phasebot.sandbox.traffic.Exchange.Direction;
import dev.ecomind.phasebot.sandbox.traffic.Traffic;
import dev.ecomind.phasebot.sandbox.workspace.SharedFile;
import dev.ecomind.phasebot.sandbox.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * {@code /files/ID/NAME}: what {@code url_private} leads to. As at Slack, whoever shows no token
 * gets a page to sign in, with status 200, and not the file.
 */
public final class Downloads implements Endpoint {
  private static final String PATH = "/files/";
  private static final String SIGN_IN =
      "<!DOCTYPE html><html><head><title>Sign in</title></head><body>Sign in</body></html>";

  private final Workspace workspace;
  private final Tokens tokens;
  private final Traffic traffic;

  public Downloads(Workspace workspace, Tokens tokens, Traffic traffic) {
    this.workspace = workspace;
    this.tokens = tokens;
    this.traffic = traffic;
  }

  @Override
  public void handle(Call call) throws IOException, Refusal {
    if (!call.method().equals("GET")) {
      throw new Refusal(405, "A file is fetched with GET.");
    }
    boolean mayRead =
        call.bearer().filter(tokens::isValid).isPresent()
            && workspace.with(state -> state.app().scopes().contains("files:read"));
    if (!mayRead) {
      String words = "fetches a file without a token that has files:read";
      record(call, 200, "(a page to sign in)", List.of(words));
      call.answer(200, "text/html; charset=utf-8", SIGN_IN.getBytes(StandardCharsets.UTF_8));
      return;
    }
    String id = call.path().substring(PATH.length()).split("/", 2)[0];
    Optional<SharedFile> file = find(id);
    Optional<byte[]> content = workspace.with(state -> state.files().content(id));
    if (file.isEmpty() || content.isEmpty()) {
      record(call, 404, "file_not_found", List.of());
      throw new Refusal(404, "file_not_found");
    }
    record(call, 200, "(" + content.get().length + " bytes)", List.of());
    call.header("Content-Security-Policy", "sandbox; default-src 'none'");
    call.header("Content-Disposition", "attachment");
    call.answer(200, file.get().mimeType(), content.get());
  }

  private Optional<SharedFile> find(String id) {
    return workspace.with(
        state -> state.files().find(id).filter(file -> FileMethods.isVisible(state, file)));
  }

  private void record(Call call, int status, String words, List<String> violations) {
    boolean isFile = status == 200 && violations.isEmpty();
    traffic.record(
        new Traffic.Draft(
            Direction.FROM_BOT, "download", 0, status, isFile, call.path(), words, violations));
  }
}

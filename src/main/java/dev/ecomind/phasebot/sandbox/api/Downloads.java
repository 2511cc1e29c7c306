package dev.ecomind.phasebot.sandbox.api;

import dev.ecomind.phasebot.sandbox.http.Call;
import dev.ecomind.phasebot.sandbox.http.Endpoint;
import dev.ecomind.phasebot.sandbox.http.Refusal;
import dev.ecomind.phasebot.sandbox.traffic.Exchange.Direction;
import dev.ecomind.phasebot.sandbox.traffic.Traffic;
import dev.ecomind.phasebot.sandbox.workspace.SharedFile;
import dev.ecomind.phasebot.sandbox.workspace.Team;
import dev.ecomind.phasebot.sandbox.workspace.Workspace;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * {@code /files-pri/TEAM-ID/NAME}: what {@code url_private} leads to. As at Slack, whoever may not
 * read the file is sent to sign in, so that a client which follows gets a page with status 200.
 */
public final class Downloads implements Endpoint {
  private static final String NAME = "download";
  private static final String PATH = "/files-pri/" + Team.SEED.id() + "-";

  private final Workspace workspace;
  private final Tokens tokens;
  private final Faults faults;
  private final Traffic traffic;

  public Downloads(Workspace workspace, Tokens tokens, Faults faults, Traffic traffic) {
    this.workspace = workspace;
    this.tokens = tokens;
    this.faults = faults;
    this.traffic = traffic;
  }

  @Override
  public void handle(Call call) throws IOException, Refusal, InterruptedException {
    if (!call.method().equals("GET")) {
      throw new Refusal(405, "A file is fetched with GET.");
    }
    Optional<Fault> fault = faults.strike(NAME, "");
    if (fault.isPresent() && isEndedBy(fault.get(), call)) {
      return;
    }
    boolean mayRead =
        call.bearer().filter(tokens::isValid).isPresent()
            && workspace.with(state -> state.app().scopes().contains("files:read"));
    if (!mayRead) {
      signIn(call, List.of("fetches a file without a token that has files:read"));
      return;
    }
    String id = id(call.path());
    Optional<SharedFile> file = workspace.with(state -> state.files().find(id));
    Optional<byte[]> content = workspace.with(state -> state.files().content(id));
    if (file.isEmpty() || content.isEmpty()) {
      record(call, 404, "(a page that says so)", List.of());
      call.answer(404, "text/html; charset=utf-8", "<!DOCTYPE html><title>Not found</title>");
    } else if (!workspace.with(state -> FileMethods.isVisible(state, file.get()))) {
      signIn(call, List.of());
    } else {
      record(call, 200, "(" + content.get().length + " bytes)", List.of());
      call.header("Content-Security-Policy", "sandbox; default-src 'none'");
      call.header("Content-Disposition", "attachment");
      call.answer(200, file.get().mimeType(), content.get());
    }
  }

  /** Whether the fault leaves nothing more to be done. */
  private boolean isEndedBy(Fault fault, Call call) throws IOException, InterruptedException {
    switch (fault.kind()) {
      case STATUS, ERROR, ERROR_AFTER_STORE -> {
        int status = fault.kind() == Fault.Kind.STATUS ? fault.status() : 500;
        if (fault.retryAfter() >= 0) {
          call.header("Retry-After", Integer.toString(fault.retryAfter()));
        }
        record(call, status, "(failed on purpose)", List.of());
        call.answer(status, "text/html; charset=utf-8", "<!DOCTYPE html><title>Failed</title>");
        return true;
      }
      case HANG, RESET, DROP_AFTER_STORE -> {
        if (fault.kind() == Fault.Kind.HANG) {
          faults.pause(fault.millis());
        }
        record(call, 0, "(connection reset)", List.of());
        call.reset();
        throw new IOException("reset on purpose");
      }
      case SLOW -> {
        faults.pause(fault.millis());
        return false;
      }
      case LATE -> {
        return false;
      }
    }
    throw new IllegalStateException("no such fault: " + fault.kind());
  }

  private void signIn(Call call, List<String> violations) throws IOException {
    record(call, 302, "(to a page to sign in)", violations);
    String back = URLEncoder.encode(call.path(), StandardCharsets.UTF_8);
    call.header("Location", "/signin?redir=" + back);
    call.answer(302, "text/html; charset=utf-8", "");
  }

  private static String id(String path) {
    return path.startsWith(PATH) ? path.substring(PATH.length()).split("/", 2)[0] : "";
  }

  private void record(Call call, int status, String words, List<String> violations) {
    traffic.record(
        new Traffic.Draft(
            Direction.FROM_BOT, NAME, 0, status, status == 200, call.path(), words, violations));
  }
}

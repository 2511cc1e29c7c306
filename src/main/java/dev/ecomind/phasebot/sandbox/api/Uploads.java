package dev.ecomind.phasebot.sandbox.api;

import dev.ecomind.phasebot.sandbox.http.Call;
import dev.ecomind.phasebot.sandbox.http.Endpoint;
import dev.ecomind.phasebot.sandbox.http.Refusal;
import dev.ecomind.phasebot.sandbox.traffic.Exchange.Direction;
import dev.ecomind.phasebot.sandbox.traffic.Traffic;
import dev.ecomind.phasebot.sandbox.workspace.SharedFile;
import dev.ecomind.phasebot.sandbox.workspace.SharedFiles;
import dev.ecomind.phasebot.sandbox.workspace.Workspace;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** {@code /upload/v1/ID}: takes the content of a file that was announced, bare or as a form. */
public final class Uploads implements Endpoint {
  private static final String PATH = "/upload/v1/";

  private final Workspace workspace;
  private final Traffic traffic;

  public Uploads(Workspace workspace, Traffic traffic) {
    this.workspace = workspace;
    this.traffic = traffic;
  }

  @Override
  public void handle(Call call) throws IOException, Refusal {
    if (!call.method().equals("POST")) {
      throw new Refusal(405, "An upload url takes POST.");
    }
    String id = call.path().substring(PATH.length());
    Optional<SharedFile> file = workspace.with(state -> state.files().findAnnounced(id));
    if (file.isEmpty()) {
      answer(call, 404, "file_not_found", List.of("uploads to a url that was not handed out"));
      return;
    }
    byte[] content = call.upload(SharedFiles.LARGEST);
    boolean isWhole = workspace.with(state -> state.files().upload(file.get(), content));
    if (isWhole) {
      answer(call, 200, "OK - " + content.length, List.of());
    } else {
      String words = "announced " + file.get().size() + " bytes and uploaded " + content.length;
      answer(call, 400, words, List.of(words));
    }
  }

  private void answer(Call call, int status, String words, List<String> violations)
      throws IOException {
    traffic.record(
        new Traffic.Draft(
            Direction.FROM_BOT, "upload", 0, status, status == 200, "", words, violations));
    call.answer(status, "text/plain; charset=utf-8", words);
  }
}

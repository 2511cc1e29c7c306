package dev.ecomind.phasebot.sandbox.page;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.bot.Bot;
import dev.ecomind.phasebot.sandbox.http.Call;
import dev.ecomind.phasebot.sandbox.http.Endpoint;
import dev.ecomind.phasebot.sandbox.http.Refusal;
import dev.ecomind.phasebot.sandbox.traffic.Traffic;
import dev.ecomind.phasebot.sandbox.workspace.SharedFiles;
import dev.ecomind.phasebot.sandbox.workspace.Workspace;
import java.io.IOException;

/** {@code /_page/…}: the page's own API. */
public final class PageApi implements Endpoint {
  private static final String PATH = "/_page/";
  private static final int LARGEST_BODY = 256 * 1024;
  private static final int LARGEST_UPLOAD = SharedFiles.LARGEST / 3 * 4 + LARGEST_BODY;

  private final Reads reads;
  private final Deeds deeds;
  private final FileDesk files;
  private final ClockFace clock;
  private final LiveUpdates updates;

  public PageApi(
      Workspace workspace, Bot bot, Traffic traffic, ClockFace clock, LiveUpdates updates) {
    this.reads = new Reads(workspace, traffic, clock);
    this.files = new FileDesk(workspace);
    this.deeds = new Deeds(workspace, bot, files);
    this.clock = clock;
    this.updates = updates;
  }

  @Override
  public void handle(Call call) throws IOException, Refusal, InterruptedException {
    String name = call.path().substring(PATH.length());
    if (call.method().equals("GET") && name.equals("events")) {
      updates.handle(call);
      return;
    }
    if (call.method().equals("GET") && name.equals("file")) {
      files.hand(call);
      return;
    }
    call.header("Cache-Control", "no-store");
    call.answer(
        200,
        switch (call.method()) {
          case "GET" -> read(name, call);
          case "POST" ->
              act(name, call.jsonBody(name.equals("upload") ? LARGEST_UPLOAD : LARGEST_BODY));
          default -> throw new Refusal(405, "Only GET and POST are served here.");
        });
  }

  private ObjectNode read(String name, Call call) throws Refusal {
    return switch (name) {
      case "workspace" -> reads.workspace();
      case "conversations" -> reads.conversations(call);
      case "messages" -> reads.messages(call);
      case "views" -> reads.views(call);
      case "inspector" -> reads.inspector(call);
      case "clock" -> clock.show();
      default -> throw new Refusal(404, "There is nothing to read at " + name + ".");
    };
  }

  private ObjectNode act(String name, ObjectNode body) throws Refusal {
    return switch (name) {
      case "read" -> deeds.read(body);
      case "post" -> deeds.post(body);
      case "delete" -> deeds.delete(body);
      case "action" -> deeds.action(body);
      case "options" -> deeds.options(body);
      case "upload" -> deeds.upload(body);
      case "shortcut" -> deeds.shortcut(body);
      case "submit" -> deeds.submit(body);
      case "close" -> deeds.close(body);
      case "home" -> deeds.home(body);
      case "open" -> deeds.open(body);
      case "clock" -> clock.adjust(body);
      default -> throw new Refusal(404, "There is nothing to do at " + name + ".");
    };
  }
}

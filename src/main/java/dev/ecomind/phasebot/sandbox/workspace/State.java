package dev.ecomind.phasebot.sandbox.workspace;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** All that is in the workspace; reached only through {@link Workspace#with}. */
public final class State {
  private final App app;
  private final People people = new People();
  private final Conversations conversations;
  private final Messages messages;
  private final Views views;
  private final Triggers triggers;
  private final ResponseUrls responseUrls;
  private final Selections selections = new Selections();
  private final SharedFiles files;

  State(
      App app,
      Clock clock,
      LongSupplier nanoTime,
      Journal journal,
      Changes changes,
      Supplier<String> address) {
    this.app = app;
    conversations = new Conversations(journal);
    messages = new Messages(clock, journal, changes);
    views = new Views(clock, app, changes);
    triggers = new Triggers(nanoTime);
    responseUrls = new ResponseUrls(clock);
    files = new SharedFiles(clock, journal, address);
  }

  public App app() {
    return app;
  }

  public People people() {
    return people;
  }

  public Conversations conversations() {
    return conversations;
  }

  public Messages messages() {
    return messages;
  }

  public Views views() {
    return views;
  }

  public Triggers triggers() {
    return triggers;
  }

  public ResponseUrls responseUrls() {
    return responseUrls;
  }

  public Selections selections() {
    return selections;
  }

  public SharedFiles files() {
    return files;
  }

  /** Slack's JSON of a message, its files described; metadata only where it was asked for. */
  public ObjectNode show(Message message, boolean withMetadata) {
    return files.describe(message.toSlack(withMetadata));
  }

  public List<UserGroup> userGroups() {
    return List.of(UserGroup.LEADS);
  }
}

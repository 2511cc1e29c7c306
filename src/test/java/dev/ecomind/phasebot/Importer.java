package dev.ecomind.phasebot;

import static dev.ecomind.phasebot.sandbox.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.sandbox.SandboxPage;
import dev.ecomind.phasebot.sandbox.SandboxUser;
import dev.ecomind.phasebot.sandbox.ShownText;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Somebody who imports documents in the channel of the phases. */
record Importer(SandboxUser person) {

  /** The administrator, once the bot knows who that is: it learns of the people after its start. */
  static Importer lead(SandboxPage page) {
    Importer lead = new Importer(page.as("mia").in("phases"));
    eventually(() -> page.log("users.list"), calls -> !calls.isEmpty());
    eventually(lead::mayImport, may -> may);
    return lead;
  }

  private boolean mayImport() {
    person.types("/ecomind import");
    boolean may = person.modal().isPresent() || !person.reads().contains("Only a lead");
    person.modal().ifPresent(view -> person.closes());
    return may;
  }

  void opens(String command) {
    person.types(command);
    eventually(person::modal, Optional::isPresent);
  }

  /** Fills in the open form; the answer has {@code ok} and perhaps {@code errors}. */
  JsonNode handsIn(byte[] content) {
    JsonNode file = person.uploads("plan.md", content).path("file");
    person.acts("file", "files", "[" + file + "]");
    return person.submits(Map.of());
  }

  /** What the window says of a document. */
  String reads(byte[] content) {
    opens("/ecomind import");
    assertThat(handsIn(content).path("ok").asBoolean()).isTrue();
    return sees(text -> !text.contains("Reading"));
  }

  /** What the window says, once it says so. */
  String sees(Predicate<String> holds) {
    return eventually(
        () -> person.modal().map(ShownText::of).orElse(""), holds.and(text -> !text.isEmpty()));
  }

  void confirms() {
    assertThat(person.submits(Map.of()).path("ok").asBoolean()).isTrue();
    sees(text -> text.contains("Imported."));
    person.closes();
    assertThat(person.modal()).isEmpty();
  }
}

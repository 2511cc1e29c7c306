package dev.ecomind.phasebot.slack.block;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.plan.Facts;
import dev.ecomind.phasebot.plan.Subject;
import dev.ecomind.phasebot.plan.UserId;
import java.util.Optional;

/** Asks who is to own an item from now on. */
public final class AssignModal {
  public static final String ASSIGN = "assign";

  /** The field; holds a user id. */
  public static final String PERSON = "assign.person";

  private AssignModal() {}

  public static JsonNode of(String channel, Subject subject, Facts facts) {
    Blocks blocks = new Blocks().section(SubjectText.line(subject));
    blocks.context("Owner: " + OwnerText.of(subject.id(), subject.owners(), facts));
    Optional<String> now =
        Optional.ofNullable(facts.assigned().get(subject.id())).map(UserId::text);
    blocks.input(PERSON, "New owner", false, Elements.person(PERSON, "Choose a person", now));
    blocks.context("The new owner hears of it in a direct message.");
    return ViewJson.form(
        ASSIGN,
        "Assign " + subject.id(),
        "Assign",
        ItemForm.opened(channel, subject.id().text()).write(),
        blocks);
  }
}

package dev.ecomind.phasebot.sandbox.workspace;

import dev.ecomind.phasebot.sandbox.workspace.Conversation.Kind;
import dev.ecomind.phasebot.sandbox.workspace.Person.Mark;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** Those who are in a fresh workspace, and where they talk. */
public final class Seed {
  public static final String DEFAULT_USER = "U01MIA00001";

  private Seed() {}

  static void plant(App app, People people, Conversations conversations) {
    person(people, DEFAULT_USER, "mia", "Mia Ozola", "Program Manager", "Europe/Riga", Mark.ADMIN);
    person(people, "U01DANA0002", "dana", "Dana Reyes", "DevOps Lead", "America/New_York");
    person(people, "U01SAM00003", "sam", "Sam Okafor", "Backend Engineer", "Europe/London");
    person(people, "U01KENJI004", "kenji", "Kenji Mori", "QA Lead", "Asia/Tokyo");
    person(people, "U01LENA0005", "lena", "Lena Vogt", "Auditor", "Europe/Berlin", Mark.GUEST);
    person(people, "U01OMAR0006", "omar", "Omar Haddad", "Supplier", "Asia/Dubai", Mark.EXTERNAL);
    person(people, "U01PAT00007", "pat", "Pat Lund", "", "Europe/Oslo", Mark.DEACTIVATED);
    person(people, app.botUser(), app.botName(), app.name(), "", "UTC", Mark.BOT);
    List<String> members = List.of(DEFAULT_USER, "U01DANA0002", "U01SAM00003", "U01KENJI004");
    conversations.put(new Conversation("C01GENERAL1", "general", Kind.PUBLIC, members, false));
    conversations.put(
        new Conversation(
            "C01PHASES02",
            "phases",
            Kind.PUBLIC,
            List.of(
                DEFAULT_USER,
                "U01DANA0002",
                "U01SAM00003",
                "U01KENJI004",
                "U01LENA0005",
                "U01OMAR0006",
                app.botUser()),
            false));
    for (Person person : people.all()) {
      if (!person.is(Mark.BOT) && !person.is(Mark.DEACTIVATED)) {
        conversations.put(
            new Conversation(
                "D" + person.id().substring(1),
                "",
                Kind.DIRECT,
                List.of(person.id(), app.botUser()),
                false));
      }
    }
  }

  private static void person(
      People people,
      String id,
      String name,
      String realName,
      String title,
      String zone,
      Mark... marks) {
    people.put(new Person(id, name, realName, title, ZoneId.of(zone), Set.of(marks)));
  }
}

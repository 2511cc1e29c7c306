package dev.ecomind.phasebot.document.writing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.document.ReviewJson;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Dossier;
import dev.ecomind.phasebot.project.Snapshot;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;

/**
 * Writes all that is known of a project: what was read, what follows from it, and what happened.
 * The names of its members are a promise, as those of {@link ReviewJson} are.
 */
final class ProjectJson {
  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final ObjectWriter WRITER =
      MAPPER.writer(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));

  private ProjectJson() {}

  static byte[] write(Dossier dossier) {
    Snapshot project = dossier.project();
    ObjectNode whole = MAPPER.createObjectNode();
    whole.put("project", project.slug());
    whole.put("revision", project.revision());
    whole.put("reviewRevision", project.reviewRevision());
    whole.setAll(ReviewJson.of(project.review()));
    whole.set("plan", new PlanJson(dossier).node());
    roles(dossier, whole.putArray("roles"));
    ArrayNode activity = whole.putArray("activity");
    project.activities().forEach(done -> ActivityJson.write(done, dossier, activity.addObject()));
    try {
      return (WRITER.writeValueAsString(whole) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("No JSON for " + project.slug(), impossible);
    }
  }

  private static void roles(Dossier dossier, ArrayNode list) {
    new TreeMap<String, UserId>(dossier.project().facts().roles())
        .forEach(
            (role, holder) -> {
              ObjectNode node = list.addObject();
              node.put("role", role);
              node.put("holder", holder.text());
              node.put("person", dossier.person(holder.text()));
            });
  }
}

package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.review.Finding;
import java.util.List;

/** One thing that is looked for in a document that was read. A consistent one gives nothing. */
interface Rule {
  List<Finding> check(Understood document);
}

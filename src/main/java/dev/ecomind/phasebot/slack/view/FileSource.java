package dev.ecomind.phasebot.slack.view;

import dev.ecomind.phasebot.slack.block.AttachedFile;
import dev.ecomind.phasebot.slack.client.Fetched;

/** Where the files come from that people hand over. */
public interface FileSource {

  /** Fetches a file; may take as long as Slack takes. */
  Fetched fetch(AttachedFile file);

  /** The size up to which documents are read. */
  long mostBytes();
}

package dev.ecomind.phasebot.slack;

import dev.ecomind.phasebot.slack.block.AttachedFile;
import dev.ecomind.phasebot.slack.client.Fetched;
import dev.ecomind.phasebot.slack.client.SlackFiles;
import dev.ecomind.phasebot.slack.view.FileSource;

/** Fetches files through the Web API client. */
public record WorkspaceFiles(SlackFiles files, long mostBytes) implements FileSource {

  @Override
  public Fetched fetch(AttachedFile file) {
    return files.fetch(file.id(), file.url());
  }
}

package dev.ecomind.phasebot.slack;

import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.ExportedFile;
import dev.ecomind.phasebot.project.Outcome;
import dev.ecomind.phasebot.slack.block.Message;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A file to be made and handed to one person behind the answer to a request.
 *
 * @param file may take long
 * @param sorry tells the person why there is none after all
 */
public record Handing(
    UserId person, Supplier<Outcome<ExportedFile>> file, Consumer<Message> sorry) {}

package dev.ecomind.phasebot.slack;

import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.slack.view.FileSource;
import java.util.function.Consumer;

/**
 * How what a request sets off reaches back into the workspace.
 *
 * @param people hears of everybody who joined or changed, to be read again
 */
public record Workspace(Surfaces surfaces, FileSource files, Consumer<UserId> people) {}

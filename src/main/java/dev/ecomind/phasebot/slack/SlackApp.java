package dev.ecomind.phasebot.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.TeamJoinEvent;
import com.slack.api.model.event.UserChangeEvent;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.slack.action.Presses;
import dev.ecomind.phasebot.slack.block.DecideModal;
import dev.ecomind.phasebot.slack.block.Elements;
import dev.ecomind.phasebot.slack.block.RolesPage;
import dev.ecomind.phasebot.slack.command.Lookup;
import dev.ecomind.phasebot.slack.command.UseCases;
import dev.ecomind.phasebot.slack.command.Verbs;
import dev.ecomind.phasebot.slack.view.DecideSteps;
import jakarta.servlet.http.HttpServlet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The bot as Slack sees it: one command, buttons, modals, the home tab and a few events. */
public final class SlackApp implements AutoCloseable {
  private static final String COMMAND = "/ecomind";

  private final App app;

  /**
   * Wires everything; makes no call to Slack.
   *
   * @param people hears of everybody who joined or changed, to be read again
   * @param middlewares run before each request, such as the authorization
   */
  public SlackApp(
      UseCases useCases,
      Lookup lookup,
      Surfaces surfaces,
      Consumer<UserId> people,
      List<Middleware> middlewares) {
    this.app = new App(BoltSetup.config(), List.copyOf(middlewares));
    Verbs verbs = new Verbs(useCases, lookup);
    Commands commands = new Commands(verbs, surfaces);
    app.command(COMMAND, (request, context) -> commands.handle(request.getPayload()));
    Actions actions = new Actions(new Presses(verbs, useCases), surfaces);
    app.blockAction(
        Pattern.compile(Pattern.quote(Elements.RUN) + ".+"),
        (request, context) -> actions.run(request.getPayload()));
    app.blockAction(RolesPage.HOLDER, (request, context) -> actions.holder(request.getPayload()));
    submissions(new DecideSteps(useCases.decide()));
    events(new Homes(useCases, lookup, surfaces), people);
    app.start();
  }

  private void submissions(DecideSteps steps) {
    app.viewSubmission(
        DecideModal.CHOOSE,
        (request, context) ->
            Submissions.handle(request.getPayload(), DecideModal.BECAUSE, steps::choose));
    app.viewSubmission(
        DecideModal.CONFIRM,
        (request, context) ->
            Submissions.handle(request.getPayload(), DecideModal.BECAUSE, steps::confirm));
  }

  private void events(Homes homes, Consumer<UserId> people) {
    app.event(
        AppHomeOpenedEvent.class,
        (payload, context) ->
            event(
                () -> {
                  homes.opened(payload.getTeamId(), payload.getEvent());
                  return Responses.acknowledged();
                }));
    app.event(
        UserChangeEvent.class,
        (payload, context) ->
            event(
                () -> {
                  people.accept(new UserId(payload.getEvent().getUser().getId()));
                  return Responses.acknowledged();
                }));
    app.event(
        TeamJoinEvent.class,
        (payload, context) ->
            event(
                () -> {
                  people.accept(new UserId(payload.getEvent().getUser().getId()));
                  return Responses.acknowledged();
                }));
  }

  /** Nobody waits for words about an event; the log has them. */
  private static Response event(Supplier<Response> handler) {
    return Guard.handle("event", handler, words -> Responses.acknowledged());
  }

  /** Takes Slack's requests once the front door has verified them. */
  public HttpServlet servlet() {
    return new SlackServlet(app);
  }

  App bolt() {
    return app;
  }

  @Override
  public void close() {
    app.stop();
    app.executorService().shutdownNow();
  }
}

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
import dev.ecomind.phasebot.slack.block.ImportForm;
import dev.ecomind.phasebot.slack.block.ImportModal;
import dev.ecomind.phasebot.slack.block.ImportPage;
import dev.ecomind.phasebot.slack.block.RolesPage;
import dev.ecomind.phasebot.slack.client.SocketAddresses;
import dev.ecomind.phasebot.slack.command.Lookup;
import dev.ecomind.phasebot.slack.command.UseCases;
import dev.ecomind.phasebot.slack.command.Verbs;
import dev.ecomind.phasebot.slack.socket.SocketDoor;
import dev.ecomind.phasebot.slack.view.Answer;
import dev.ecomind.phasebot.slack.view.DecideSteps;
import dev.ecomind.phasebot.slack.view.Handover;
import dev.ecomind.phasebot.slack.view.ImportSteps;
import jakarta.servlet.http.HttpServlet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The bot as Slack sees it: one command, buttons, modals, the home tab and a few events. */
public final class SlackApp implements AutoCloseable {
  private static final String COMMAND = "/ecomind";

  private final App app;

  /**
   * Wires everything; makes no call to Slack.
   *
   * @param middlewares run before each request, such as the authorization
   */
  public SlackApp(
      UseCases useCases, Lookup lookup, Workspace workspace, List<Middleware> middlewares) {
    this.app = new App(BoltSetup.config(), List.copyOf(middlewares));
    Surfaces surfaces = workspace.surfaces();
    Verbs verbs = new Verbs(useCases, lookup);
    Commands commands = new Commands(verbs, surfaces);
    app.command(COMMAND, (request, context) -> commands.handle(request.getPayload()));
    Actions actions = new Actions(new Presses(verbs, useCases), surfaces);
    app.blockAction(
        Pattern.compile(Pattern.quote(Elements.RUN) + ".+"),
        (request, context) -> actions.run(request.getPayload()));
    app.blockAction(RolesPage.HOLDER, (request, context) -> actions.holder(request.getPayload()));
    Submissions submissions = new Submissions(surfaces);
    decisions(submissions, new DecideSteps(useCases.decide()));
    imports(
        submissions,
        new ImportSteps(useCases.revise(), new Handover(workspace.files(), surfaces::whisper)),
        surfaces);
    events(new Homes(useCases, lookup, surfaces), workspace.people());
    app.start();
  }

  private void decisions(Submissions submissions, DecideSteps steps) {
    Function<String, Answer> sorry =
        words -> Answer.error(DecideModal.BECAUSE, words.replace("`", ""));
    app.viewSubmission(
        DecideModal.CHOOSE,
        (request, context) -> submissions.handle(request.getPayload(), steps::choose, sorry));
    app.viewSubmission(
        DecideModal.CONFIRM,
        (request, context) -> submissions.handle(request.getPayload(), steps::confirm, sorry));
  }

  private void imports(Submissions submissions, ImportSteps steps, Surfaces surfaces) {
    app.viewSubmission(
        ImportModal.CHOOSE,
        (request, context) ->
            submissions.handle(
                request.getPayload(),
                steps::choose,
                words -> Answer.error(ImportModal.FILE, words.replace("`", ""))));
    app.viewSubmission(
        ImportModal.CONFIRM,
        (request, context) ->
            submissions.handle(
                request.getPayload(),
                steps::confirm,
                words -> Answer.update(ImportPage.sorry(words, ImportForm.opened("", false)))));
    MessageShortcuts shortcuts = new MessageShortcuts(steps, surfaces);
    app.messageShortcut(
        MessageShortcuts.IMPORT,
        (request, context) -> shortcuts.importReview(request.getPayload()));
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

  /** Takes the same requests through sockets that the bot opens; none is open yet. */
  public SocketDoor socket(SocketAddresses addresses) {
    return new SocketDoor(app, addresses::ask);
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

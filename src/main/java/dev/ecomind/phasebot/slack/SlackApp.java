package dev.ecomind.phasebot.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.middleware.Middleware;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.slack.action.Presses;
import dev.ecomind.phasebot.slack.block.AssignModal;
import dev.ecomind.phasebot.slack.block.DecideModal;
import dev.ecomind.phasebot.slack.block.DueModal;
import dev.ecomind.phasebot.slack.block.Elements;
import dev.ecomind.phasebot.slack.block.HolidaysModal;
import dev.ecomind.phasebot.slack.block.HomePage;
import dev.ecomind.phasebot.slack.block.ImportForm;
import dev.ecomind.phasebot.slack.block.ImportModal;
import dev.ecomind.phasebot.slack.block.ImportPage;
import dev.ecomind.phasebot.slack.block.Message;
import dev.ecomind.phasebot.slack.block.Mrkdwn;
import dev.ecomind.phasebot.slack.block.PickModal;
import dev.ecomind.phasebot.slack.block.PreferencesModal;
import dev.ecomind.phasebot.slack.block.RecordModal;
import dev.ecomind.phasebot.slack.block.RolesPage;
import dev.ecomind.phasebot.slack.block.SettingsModal;
import dev.ecomind.phasebot.slack.block.ViewJson;
import dev.ecomind.phasebot.slack.client.SocketAddresses;
import dev.ecomind.phasebot.slack.command.Lookup;
import dev.ecomind.phasebot.slack.command.UseCases;
import dev.ecomind.phasebot.slack.command.Verbs;
import dev.ecomind.phasebot.slack.socket.SocketDoor;
import dev.ecomind.phasebot.slack.view.Answer;
import dev.ecomind.phasebot.slack.view.AssignSteps;
import dev.ecomind.phasebot.slack.view.DecideSteps;
import dev.ecomind.phasebot.slack.view.DueSteps;
import dev.ecomind.phasebot.slack.view.FileSource;
import dev.ecomind.phasebot.slack.view.Handover;
import dev.ecomind.phasebot.slack.view.HolidaySteps;
import dev.ecomind.phasebot.slack.view.ImportSteps;
import dev.ecomind.phasebot.slack.view.PickSteps;
import dev.ecomind.phasebot.slack.view.PreferencesSteps;
import dev.ecomind.phasebot.slack.view.RecordSteps;
import dev.ecomind.phasebot.slack.view.SettingsSteps;
import dev.ecomind.phasebot.slack.view.Submission;
import jakarta.servlet.http.HttpServlet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The bot as Slack sees it: one command, buttons, modals, the home tab and a few events. */
public final class SlackApp implements AutoCloseable {
  private static final String COMMAND = "/ecomind";

  private final App app;
  private final Surfaces surfaces;

  /**
   * Wires everything; makes no call to Slack.
   *
   * @param middlewares run before each request, such as the authorization
   */
  public SlackApp(
      UseCases useCases, Lookup lookup, Workspace workspace, List<Middleware> middlewares) {
    this.app = new App(BoltSetup.config(), List.copyOf(middlewares));
    this.surfaces = workspace.surfaces();
    Verbs verbs = new Verbs(useCases, lookup);
    Commands commands = new Commands(verbs, surfaces, meeting(lookup, workspace));
    app.command(COMMAND, (request, context) -> commands.handle(request.getPayload()));
    Homes homes = new Homes(useCases, lookup, surfaces);
    Actions actions = new Actions(new Presses(verbs, useCases), surfaces, homes);
    app.blockAction(
        Pattern.compile(Pattern.quote(Elements.RUN) + ".+"),
        (request, context) -> actions.run(request.getPayload()));
    app.blockAction(
        Pattern.compile(Pattern.quote(RolesPage.SELECT) + ".+"),
        (request, context) -> actions.chosen(request.getPayload()));
    Submissions submissions = new Submissions(surfaces, homes);
    decisions(submissions, new DecideSteps(useCases.decide()));
    items(submissions, useCases, verbs, new Suggestions(verbs, lookup));
    settings(submissions, useCases, workspace.files());
    ImportSteps importing =
        new ImportSteps(useCases.revise(), new Handover(workspace.files(), surfaces::whisper));
    imports(submissions, importing);
    shortcuts(submissions, importing, new RecordSteps(useCases, lookup), surfaces);
    app.blockAction(HomePage.PROJECT, (request, context) -> actions.project(request.getPayload()));
    app.blockAction(
        Pattern.compile(Pattern.quote(HomePage.TURN) + ".+"),
        (request, context) -> actions.turned(request.getPayload()));
    new Events(app).hear(homes, new Conversations(verbs, useCases, surfaces), workspace.people());
    app.start();
  }

  /** Whoever is not known yet is asked for at once, so that a second try succeeds. */
  private static Consumer<UserId> meeting(Lookup lookup, Workspace workspace) {
    return user -> {
      if (lookup.members().find(user).isEmpty()) {
        workspace.people().accept(user);
      }
    };
  }

  private void decisions(Submissions submissions, DecideSteps steps) {
    form(submissions, DecideModal.CHOOSE, DecideModal.BECAUSE, steps::choose);
    form(submissions, DecideModal.CONFIRM, DecideModal.BECAUSE, steps::confirm);
  }

  private void items(
      Submissions submissions, UseCases useCases, Verbs verbs, Suggestions suggestions) {
    form(submissions, PickModal.PICK, PickModal.ITEM, new PickSteps(verbs)::pick);
    app.blockSuggestion(
        PickModal.ITEM, (request, context) -> suggestions.items(request.getPayload()));
    app.blockSuggestion(
        PreferencesModal.ZONE, (request, context) -> suggestions.zones(request.getPayload()));
    form(
        submissions,
        AssignModal.ASSIGN,
        AssignModal.PERSON,
        new AssignSteps(useCases.assignItem())::assign);
    form(
        submissions,
        DueModal.DUE,
        DueModal.BECAUSE,
        new DueSteps(useCases.reading(), useCases.setDue())::submit);
  }

  private void settings(Submissions submissions, UseCases useCases, FileSource files) {
    form(
        submissions,
        PreferencesModal.PREFERENCES,
        PreferencesModal.ZONE,
        new PreferencesSteps(useCases.setPreferences())::save);
    SettingsSteps arranging = new SettingsSteps(useCases.reading(), useCases.arrange());
    form(submissions, SettingsModal.CHOOSE, SettingsModal.START, arranging::choose);
    notice(submissions, SettingsModal.CONFIRM, "Settings", arranging::confirm);
    HolidaySteps holidays = new HolidaySteps(useCases.reading(), useCases.setHolidays(), files);
    form(submissions, HolidaysModal.CHOOSE, HolidaysModal.FILE, holidays::choose);
    notice(submissions, HolidaysModal.CONFIRM, "Holidays", holidays::confirm);
  }

  /** A modal without fields; what goes wrong takes its place. */
  private void notice(
      Submissions submissions, String callback, String title, Function<Submission, Answer> step) {
    app.viewSubmission(
        callback,
        (request, context) ->
            submissions.handle(
                request.getPayload(),
                step,
                words ->
                    Answer.update(ViewJson.notice(title, Message.saying(Mrkdwn.spoken(words))))));
  }

  /** A modal whose mistakes are told at a field, ours too. */
  private void form(
      Submissions submissions, String callback, String field, Function<Submission, Answer> step) {
    app.viewSubmission(
        callback,
        (request, context) ->
            submissions.handle(
                request.getPayload(), step, words -> Answer.error(field, words.replace("`", ""))));
  }

  private void shortcuts(
      Submissions submissions, ImportSteps importing, RecordSteps recording, Surfaces surfaces) {
    form(submissions, RecordModal.RECORD, RecordModal.DECISION, recording::choose);
    MessageShortcuts shortcuts = new MessageShortcuts(importing, recording, surfaces);
    app.messageShortcut(
        MessageShortcuts.IMPORT,
        (request, context) -> shortcuts.importReview(request.getPayload()));
    app.messageShortcut(
        MessageShortcuts.DECISION,
        (request, context) -> shortcuts.recordDecision(request.getPayload()));
  }

  private void imports(Submissions submissions, ImportSteps steps) {
    form(submissions, ImportModal.CHOOSE, ImportModal.FILE, steps::choose);
    app.viewSubmission(
        ImportModal.CONFIRM,
        (request, context) ->
            submissions.handle(
                request.getPayload(),
                steps::confirm,
                words -> Answer.update(ImportPage.sorry(words, ImportForm.opened("", false)))));
  }

  /** Takes Slack's requests once the front door has verified them. */
  public HttpServlet servlet() {
    return new SlackServlet(app);
  }

  /** Takes the same requests through sockets that the bot opens; none is open yet. */
  public SocketDoor socket(SocketAddresses addresses) {
    return new SocketDoor(
        app,
        addresses::ask,
        (address, answer) ->
            Message.read(answer).ifPresent(said -> surfaces.respond(address, said, false)));
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

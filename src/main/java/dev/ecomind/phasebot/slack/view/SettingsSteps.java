package dev.ecomind.phasebot.slack.view;

import dev.ecomind.phasebot.project.ArrangeProject;
import dev.ecomind.phasebot.project.ArrangeProject.Arrangement;
import dev.ecomind.phasebot.project.Caller;
import dev.ecomind.phasebot.project.Outcome;
import dev.ecomind.phasebot.project.ReadProject;
import dev.ecomind.phasebot.project.Refusal;
import dev.ecomind.phasebot.review.Review;
import dev.ecomind.phasebot.slack.block.PlaceForm;
import dev.ecomind.phasebot.slack.block.RefusalPage;
import dev.ecomind.phasebot.slack.block.SettingsForm;
import dev.ecomind.phasebot.slack.block.SettingsModal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The steps of arranging a project: fill in, see what moves, record. */
public final class SettingsSteps {
  private final ReadProject reading;
  private final ArrangeProject arrange;

  public SettingsSteps(ReadProject reading, ArrangeProject arrange) {
    this.reading = reading;
    this.arrange = arrange;
  }

  /** Shows what moves; records at once where nothing does. */
  public Answer choose(Submission submission) {
    Caller caller = submission.caller(PlaceForm.read(submission.metadata()).channel());
    Set<DayOfWeek> days =
        Arrays.stream(submission.value(SettingsModal.DAYS).orElse("").split(","))
            .filter(day -> !day.isEmpty())
            .map(DayOfWeek::valueOf)
            .collect(Collectors.toSet());
    if (days.isEmpty()) {
      return Answer.error(SettingsModal.DAYS, "At least one day of the week is worked.");
    }
    Optional<String> address = submission.value(SettingsModal.REPOSITORY).map(String::strip);
    Optional<URI> repository = address.flatMap(SettingsSteps::uri);
    if (address.isPresent() && repository.isEmpty()) {
      return Answer.error(SettingsModal.REPOSITORY, "This is no address of the form https://….");
    }
    return preview(
        caller,
        new Arrangement(
            submission.value(SettingsModal.START).map(LocalDate::parse),
            days,
            DayOfWeek.valueOf(submission.value(SettingsModal.WEEK).orElse("MONDAY")),
            repository),
        Optional.empty());
  }

  /** Records what was shown. */
  public Answer confirm(Submission submission) {
    SettingsForm form = SettingsForm.read(submission.metadata());
    Caller caller = submission.caller(form.channel());
    return with(caller, review -> record(caller, review, form.wanted(), form.revision()))
        .fold(
            answer -> answer,
            refusal ->
                refusal.kind() == Refusal.Kind.STALE
                    ? preview(caller, form.wanted(), Optional.of(refusal))
                    : Answer.update(SettingsModal.refused(refusal)));
  }

  private Answer preview(Caller caller, Arrangement wanted, Optional<Refusal> stale) {
    return with(
            caller,
            review ->
                arrange
                    .preview(caller, wanted)
                    .then(
                        changed ->
                            changed.effects().isEmpty()
                                ? record(caller, review, wanted, changed.revision())
                                : Outcome.done(
                                    Answer.update(
                                        SettingsModal.confirm(
                                            review, changed, caller.place(), stale)))))
        .fold(
            answer -> answer,
            refusal ->
                stale.isPresent()
                    ? Answer.update(SettingsModal.refused(refusal))
                    : Answer.error(field(refusal), RefusalPage.plain(refusal)));
  }

  private Outcome<Answer> record(Caller caller, Review review, Arrangement wanted, long revision) {
    return arrange
        .set(caller, wanted, revision)
        .then(changed -> Outcome.done(Answer.update(SettingsModal.recorded(review, changed))));
  }

  /** What is done with the review of the project that the caller means. */
  private interface Step {
    Outcome<Answer> take(Review review);
  }

  private Outcome<Answer> with(Caller caller, Step step) {
    return reading.open(caller).then(project -> step.take(project.review()));
  }

  private static String field(Refusal refusal) {
    return refusal.text().contains("repository")
        ? SettingsModal.REPOSITORY
        : refusal.text().contains("holidays") ? SettingsModal.DAYS : SettingsModal.START;
  }

  private static Optional<URI> uri(String address) {
    try {
      return Optional.of(new URI(address));
    } catch (URISyntaxException noAddress) {
      return Optional.empty();
    }
  }
}

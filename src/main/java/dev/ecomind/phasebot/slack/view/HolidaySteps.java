package dev.ecomind.phasebot.slack.view;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.project.Caller;
import dev.ecomind.phasebot.project.Outcome;
import dev.ecomind.phasebot.project.ReadProject;
import dev.ecomind.phasebot.project.Refusal;
import dev.ecomind.phasebot.project.SetHolidays;
import dev.ecomind.phasebot.review.Review;
import dev.ecomind.phasebot.slack.block.AttachedFile;
import dev.ecomind.phasebot.slack.block.HolidaysForm;
import dev.ecomind.phasebot.slack.block.HolidaysModal;
import java.util.Optional;
import java.util.function.BiFunction;

/** The steps of setting holidays: hand over a file, see what it moves, record. */
public final class HolidaySteps {
  private static final long MOST_BYTES = 1_000_000;

  private final ReadProject reading;
  private final SetHolidays holidays;
  private final FileSource files;

  public HolidaySteps(ReadProject reading, SetHolidays holidays, FileSource files) {
    this.reading = reading;
    this.holidays = holidays;
    this.files = files;
  }

  /** Reads the file behind the answer. */
  public Answer choose(Submission submission) {
    HolidaysForm form = HolidaysForm.read(submission.metadata());
    Caller caller = submission.caller(form.channel());
    if (submission.files().size() != 1) {
      return Answer.error(HolidaysModal.FILE, "Choose one file.");
    }
    AttachedFile file = submission.files().get(0);
    if (!file.isHosted()) {
      return Answer.error(HolidaysModal.FILE, "I fetch files from Slack only. Upload it here.");
    }
    if (file.size() > MOST_BYTES) {
      return Answer.error(HolidaysModal.FILE, "A file of holidays has at most 1 MB.");
    }
    return behind(
        caller,
        file,
        (review, source) ->
            holidays
                .preview(caller, source)
                .then(
                    changed ->
                        Outcome.done(
                            HolidaysModal.confirm(
                                review, changed, caller.place(), file, Optional.empty()))));
  }

  /** Records what was shown, behind the answer. */
  public Answer confirm(Submission submission) {
    HolidaysForm form = HolidaysForm.read(submission.metadata());
    Caller caller = submission.caller(form.channel());
    return behind(
        caller,
        form.again(),
        (review, source) ->
            holidays
                .set(caller, source, form.revision())
                .fold(
                    changed -> Outcome.done(HolidaysModal.recorded(review, changed)),
                    refusal ->
                        refusal.kind() == Refusal.Kind.STALE
                            ? anew(caller, form.again(), review, source, refusal)
                            : Outcome.refused(refusal)));
  }

  private Outcome<JsonNode> anew(
      Caller caller, AttachedFile file, Review review, byte[] source, Refusal stale) {
    return holidays
        .preview(caller, source)
        .then(
            changed ->
                Outcome.done(
                    HolidaysModal.confirm(
                        review, changed, caller.place(), file, Optional.of(stale))));
  }

  private Answer behind(
      Caller caller, AttachedFile file, BiFunction<Review, byte[], Outcome<JsonNode>> step) {
    return Answer.update(
        Staged.then(
            HolidaysModal.reading(caller.place()),
            () ->
                files
                    .fetch(file)
                    .fold(
                        source ->
                            reading
                                .open(caller)
                                .then(project -> step.apply(project.review(), source))
                                .fold(
                                    view -> view,
                                    refusal -> HolidaysModal.again(caller.place(), refusal.text())),
                        obstacle ->
                            HolidaysModal.again(
                                caller.place(), Obstacles.of(file, obstacle, MOST_BYTES)))));
  }
}

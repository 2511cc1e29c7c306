package dev.ecomind.phasebot.slack.view;

import dev.ecomind.phasebot.plan.QuietHours;
import dev.ecomind.phasebot.project.SetPreferences;
import dev.ecomind.phasebot.slack.block.PlaceForm;
import dev.ecomind.phasebot.slack.block.PreferencesModal;
import dev.ecomind.phasebot.slack.block.RefusalPage;
import dev.ecomind.phasebot.slack.command.Zones;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** Keeps what somebody filled in about being told things. */
public final class PreferencesSteps {
  private final SetPreferences preferences;

  public PreferencesSteps(SetPreferences preferences) {
    this.preferences = preferences;
  }

  public Answer save(Submission submission) {
    Optional<LocalTime> from = submission.value(PreferencesModal.QUIET_FROM).map(LocalTime::parse);
    Optional<LocalTime> to = submission.value(PreferencesModal.QUIET_TO).map(LocalTime::parse);
    if (from.isPresent() != to.isPresent()) {
      return Answer.error(
          from.isPresent() ? PreferencesModal.QUIET_TO : PreferencesModal.QUIET_FROM,
          "Quiet hours need both times; leave both empty for none.");
    }
    if (from.isPresent() && from.equals(to)) {
      return Answer.error(
          PreferencesModal.QUIET_TO, "Quiet hours that end when they begin are a whole day.");
    }
    Optional<String> named =
        submission.value(PreferencesModal.ZONE).filter(zone -> !zone.equals(PreferencesModal.AUTO));
    Optional<ZoneId> zone = named.flatMap(Zones::find);
    return named.isPresent() && zone.isEmpty()
        ? Answer.error(PreferencesModal.ZONE, "I do not know this zone. Choose one of the list.")
        : save(
            submission,
            new SetPreferences.Wanted(
                zone,
                from.flatMap(begin -> to.map(end -> new QuietHours(begin, end))),
                submission.value(PreferencesModal.OFF).map(LocalDate::parse),
                submission.value(PreferencesModal.DIGEST).isPresent()));
  }

  private Answer save(Submission submission, SetPreferences.Wanted wanted) {
    String place = PlaceForm.read(submission.metadata()).channel();
    String field = wanted.off().isPresent() ? PreferencesModal.OFF : PreferencesModal.ZONE;
    return preferences
        .all(submission.caller(place), wanted)
        .fold(
            held -> Answer.update(PreferencesModal.saved(held)),
            refusal -> Answer.error(field, RefusalPage.plain(refusal)));
  }
}

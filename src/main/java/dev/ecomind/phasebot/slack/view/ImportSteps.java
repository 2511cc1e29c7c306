package dev.ecomind.phasebot.slack.view;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.project.Caller;
import dev.ecomind.phasebot.project.Refusal;
import dev.ecomind.phasebot.project.ReviseProject;
import dev.ecomind.phasebot.project.Slug;
import dev.ecomind.phasebot.slack.block.AttachedFile;
import dev.ecomind.phasebot.slack.block.ImportForm;
import dev.ecomind.phasebot.slack.block.ImportModal;
import dev.ecomind.phasebot.slack.block.ImportPage;
import dev.ecomind.phasebot.slack.block.RefusalPage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The steps of importing: hand over a file, see what it changes, confirm. */
public final class ImportSteps {
  private final ReviseProject revise;
  private final Handover handover;

  public ImportSteps(ReviseProject revise, Handover handover) {
    this.revise = revise;
    this.handover = handover;
  }

  /** Takes the file of the form and reads it behind the answer. */
  public Answer choose(Submission submission) {
    ImportForm form = ImportForm.read(submission.metadata());
    Caller caller = submission.caller(form.channel());
    String slug = submission.value(ImportModal.PROJECT).orElse("").strip().toLowerCase(Locale.ROOT);
    if (!slug.isEmpty() && !Slug.isValid(slug)) {
      return Answer.error(
          ImportModal.PROJECT,
          "A short name has lower-case letters, digits and single hyphens, such as payments-2.");
    }
    if (submission.files().size() != 1) {
      return Answer.error(ImportModal.FILE, "Choose one file.");
    }
    AttachedFile file = submission.files().get(0);
    return forbidden(form, caller)
        .map(RefusalPage::plain)
        .or(() -> handover.unfit(file))
        .map(words -> Answer.error(ImportModal.FILE, words))
        .orElseGet(() -> Answer.update(read(form, caller, file, slug)));
  }

  /** Reads the file of a message, in the channel where it was posted. */
  public Staged offered(Caller caller, List<AttachedFile> files) {
    ImportForm form = ImportForm.opened(caller.place(), false);
    Optional<Refusal> forbidden = forbidden(form, caller);
    if (forbidden.isPresent()) {
      return Staged.only(ImportPage.refused(forbidden.get(), form));
    }
    Optional<AttachedFile> file = files.size() == 1 ? Optional.of(files.get(0)) : texts(files);
    if (file.isEmpty()) {
      return Staged.only(ImportPage.sorry(unclear(files), form));
    }
    return handover
        .unfit(file.get())
        .map(words -> Staged.only(ImportPage.sorry(words + " Nothing was changed.", form)))
        .orElseGet(() -> read(form, caller, file.get(), ""));
  }

  /** Takes in what was shown, behind the answer. */
  public Answer confirm(Submission submission) {
    ImportForm form = ImportForm.read(submission.metadata());
    Caller caller = submission.caller(form.channel());
    return forbidden(form, caller)
        .map(refusal -> Answer.update(ImportPage.refused(refusal, form)))
        .orElseGet(
            () ->
                Answer.update(
                    Staged.then(
                        ImportPage.importing(form.file(), form.channel()),
                        () -> fetched(form, form.file(), source -> take(form, caller, source)))));
  }

  private Optional<Refusal> forbidden(ImportForm form, Caller caller) {
    return form.isCheck()
        ? Optional.empty()
        : revise.ask(caller).fold(allowed -> Optional.empty(), Optional::of);
  }

  private Staged read(ImportForm form, Caller caller, AttachedFile file, String slug) {
    return Staged.then(
        ImportPage.reading(file, form.channel()),
        () ->
            fetched(
                form,
                file,
                source ->
                    form.isCheck()
                        ? ImportPage.checked(revise.check(source), file, form)
                        : preview(form, caller, file, slug, source)));
  }

  private JsonNode fetched(ImportForm form, AttachedFile file, Reader then) {
    return handover
        .fetch(file)
        .fold(then::read, obstacle -> ImportPage.sorry(handover.missed(file, obstacle), form));
  }

  /** What is done with the bytes of a file. */
  private interface Reader {
    JsonNode read(byte[] source);
  }

  private JsonNode preview(
      ImportForm form, Caller caller, AttachedFile file, String slug, byte[] source) {
    return revise
        .preview(caller, slug, source)
        .fold(
            proposal -> ImportModal.confirm(proposal, form.channel(), file),
            refusal -> ImportPage.refused(refusal, form));
  }

  private JsonNode take(ImportForm form, Caller caller, byte[] source) {
    return revise
        .take(caller, form.agreement(), source)
        .fold(
            taken -> {
              handover.tell(caller, ImportPage.next(taken));
              return ImportPage.imported(taken, form.channel());
            },
            refusal ->
                refusal.kind() == Refusal.Kind.STALE
                    ? fresh(form, caller, source, refusal)
                    : ImportPage.refused(refusal, form));
  }

  private JsonNode fresh(ImportForm form, Caller caller, byte[] source, Refusal stale) {
    return revise
        .preview(caller, form.agreement().slug(), source)
        .fold(
            proposal -> ImportModal.fresh(proposal, form.channel(), form.file(), stale),
            refusal -> ImportPage.refused(refusal, form));
  }

  private static Optional<AttachedFile> texts(List<AttachedFile> files) {
    return Obstacles.readable(files);
  }

  private static String unclear(List<AttachedFile> files) {
    String what =
        files.isEmpty()
            ? "This message has no file."
            : "This message has %d files, and not exactly one that I can read."
                .formatted(files.size());
    return what + " Nothing was changed. Choose a file here, or on a message that has one.";
  }
}

package dev.ecomind.phasebot.project;

import java.util.Optional;

/**
 * What taking in a document would do, as it is shown before anything is done.
 *
 * @param isNew whether the project would be made by it
 * @param isSame whether the project holds exactly this document already
 * @param agreement what has to be agreed to for it to happen
 * @param instead the project that the channel spoke of until now, where that is another one
 */
public record ImportProposal(
    ImportReview.Report report,
    boolean isNew,
    boolean isSame,
    Agreement agreement,
    Optional<String> instead) {

  /**
   * What a proposal holds for; it is void once one of these has changed.
   *
   * @param revision of the project; 0 where there is none yet
   * @param digest of the document's bytes
   */
  public record Agreement(String slug, long revision, String digest) {}
}

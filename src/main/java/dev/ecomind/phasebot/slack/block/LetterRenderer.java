package dev.ecomind.phasebot.slack.block;

import dev.ecomind.phasebot.project.Letter;

/** Renders what leaves through the ledger. */
public final class LetterRenderer {
  /** Its buttons mean its project, wherever they are pressed and whichever others there are. */
  public Message render(Letter letter) {
    return page(letter).meaning(letter.slug());
  }

  private static Message page(Letter letter) {
    if (letter instanceof Letter.Nudges nudges) {
      return NudgeLetter.of(nudges);
    }
    if (letter instanceof Letter.DecisionRecord record) {
      return RecordLetter.of(record);
    }
    if (letter instanceof Letter.ItemRecord item) {
      return ItemLetter.of(item);
    }
    if (letter instanceof Letter.StatusCard card) {
      return CardLetter.of(card);
    }
    if (letter instanceof Letter.Digest digest) {
      return DigestLetter.of(digest);
    }
    if (letter instanceof Letter.OwnDigest digest) {
      return OwnDigestLetter.of(digest);
    }
    if (letter instanceof Letter.SharedPage page) {
      return PageLetter.of(page);
    }
    if (letter instanceof Letter.ImportRecord imported) {
      return ImportLetter.of(imported);
    }
    throw new IllegalArgumentException("No such letter: " + letter.getClass());
  }
}

package dev.ecomind.phasebot.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ecomind.phasebot.document.ReadResult.Read;
import dev.ecomind.phasebot.project.ExportFormat;
import dev.ecomind.phasebot.review.Review;
import java.util.Arrays;

/** Whatever a review says and whatever happened since, it can be written out and read again. */
class ExportFuzzTest {

  /**
   * @param choices how much has happened, then what the document is put together from
   */
  @FuzzTest
  void anyProject_isWrittenSoThatNothingIsLost(byte[] choices) {
    int happened = choices.length == 0 ? 0 : choices[0] & 0xFF;
    int from = Math.min(1, choices.length);
    byte[] source = Fragments.document(Arrays.copyOfRange(choices, from, choices.length));
    if (!(Soundness.read(source) instanceof Read read)) {
      return;
    }
    Written untouched = new Written(source, read.review());
    Written later = untouched.after(happened);

    untouched.assertSameBytes();
    assertNothingLost(read.review(), untouched);
    assertNothingLost(read.review(), later);
    Exports.assertReadable(untouched);
    Exports.assertReadable(later);
  }

  /** Reading an export finds the same items, and writing that again changes nothing more. */
  private static void assertNothingLost(Review review, Written project) {
    byte[] exported = project.only(ExportFormat.MD);

    Review again = Soundness.review(exported);

    assertThat(Contained.in(again)).isEqualTo(Contained.in(review));
    assertThat(project.rewritten(exported, again)).isEqualTo(exported);
  }
}

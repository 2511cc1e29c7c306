package dev.ecomind.phasebot.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever bytes a document has, what is read of it is sound. */
class ReadingFuzzTest {

  @FuzzTest
  void anyBytes_areReadSoundly(byte[] source) {
    Soundness.assertRead(source);
  }
}

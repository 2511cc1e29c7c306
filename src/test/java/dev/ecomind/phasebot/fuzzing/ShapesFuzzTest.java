package dev.ecomind.phasebot.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** However the pieces of review documents are put together, what is read of them is sound. */
class ShapesFuzzTest {

  @FuzzTest
  void anyShapes_areReadSoundly(byte[] choices) {
    Soundness.assertRead(Fragments.document(choices));
  }
}

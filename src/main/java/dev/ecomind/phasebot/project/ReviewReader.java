package dev.ecomind.phasebot.project;

/** Reads review documents. */
public interface ReviewReader {

  /** Understands the bytes of a document, or says why it cannot. */
  Reading read(byte[] source);
}

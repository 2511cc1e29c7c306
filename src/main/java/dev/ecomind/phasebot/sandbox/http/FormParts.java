package dev.ecomind.phasebot.sandbox.http;

import java.io.IOException;
import java.io.InputStream;
import org.eclipse.jetty.http.MultiPartConfig;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/** The parts of a {@code multipart/form-data} body. */
final class FormParts {
  private static final int ENVELOPE = 64 * 1024;

  private FormParts() {}

  /** The content of the first part, of at most so many bytes. */
  static byte[] first(Request request, String contentType, int limit) throws Refusal, IOException {
    MultiPartConfig config =
        new MultiPartConfig.Builder()
            .maxParts(10)
            .maxPartSize(limit)
            .maxMemoryPartSize(limit)
            .maxSize(limit + (long) ENVELOPE)
            .build();
    try (MultiPartFormData.Parts parts =
        MultiPartFormData.getParts(request, request, contentType, config)) {
      if (parts.size() == 0) {
        throw new Refusal(400, "The form has no part.");
      }
      try (InputStream in = Content.Source.asInputStream(parts.get(0).getContentSource())) {
        return in.readAllBytes();
      }
    } catch (RuntimeException malformed) {
      throw new Refusal(400, "The form cannot be read: " + malformed.getMessage());
    }
  }
}

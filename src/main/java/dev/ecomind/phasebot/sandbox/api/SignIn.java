package dev.ecomind.phasebot.sandbox.api;

import dev.ecomind.phasebot.sandbox.http.Call;
import dev.ecomind.phasebot.sandbox.http.Endpoint;
import java.io.IOException;

/** {@code /signin}: the page that a client sees in place of a file which it may not read. */
public final class SignIn implements Endpoint {
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en"><head><title>Sign in</title></head>
      <body><h1>Sign in</h1><p>A file is fetched with the bot's token, which needs files:read and
      must see the file. Slack sends a page like this one in its place.</p></body></html>
      """;

  @Override
  public void handle(Call call) throws IOException {
    call.answer(200, "text/html; charset=utf-8", PAGE);
  }
}

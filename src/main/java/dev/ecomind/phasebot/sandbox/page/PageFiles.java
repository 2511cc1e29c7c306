package dev.ecomind.phasebot.sandbox.page;

import dev.ecomind.phasebot.sandbox.http.Call;
import dev.ecomind.phasebot.sandbox.http.Endpoint;
import dev.ecomind.phasebot.sandbox.http.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page's own files, from the class path. */
public final class PageFiles implements Endpoint {
  private static final Pattern NAME =
      Pattern.compile("/(?:page/)?([A-Za-z0-9][A-Za-z0-9_-]*(?:\\.[A-Za-z0-9_-]+)*\\.([a-z0-9]+))");
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "ico", "image/x-icon");

  @Override
  public void handle(Call call) throws IOException, Refusal {
    String path = call.path().equals("/") ? "/index.html" : call.path();
    Matcher matcher = NAME.matcher(path);
    Optional<String> type =
        matcher.matches() ? Optional.ofNullable(TYPES.get(matcher.group(2))) : Optional.empty();
    if (type.isEmpty()) {
      throw new Refusal(404, "There is no such page.");
    }
    try (InputStream in = PageFiles.class.getResourceAsStream(matcher.group(1))) {
      if (in == null) {
        throw new Refusal(404, "There is no such page.");
      }
      call.header("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'");
      call.header("Referrer-Policy", "no-referrer");
      call.header("Cache-Control", "no-cache");
      call.answer(200, type.get(), in.readAllBytes());
    }
  }
}

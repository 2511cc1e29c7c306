package dev.ecomind.phasebot.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers with the body it got, or breaks where that says so. */
final class Echo extends HttpServlet {
  private static final long serialVersionUID = 1;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] body = request.getInputStream().readAllBytes();
    String text = request.getReader().lines().reduce("", String::concat);
    if (text.equals("break")) {
      throw new IllegalStateException("secret inner workings");
    }
    response.setContentType("application/octet-stream");
    response.setHeader("X-Text-Length", String.valueOf(text.length()));
    response.getOutputStream().write(body);
  }
}

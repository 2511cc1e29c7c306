package dev.ecomind.phasebot.sandbox.http;

import java.io.IOException;

/** Answers the requests below one path. */
@FunctionalInterface
public interface Endpoint {
  void handle(Call call) throws IOException, Refusal, InterruptedException;
}

package dev.ecomind.phasebot.slack.client;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/**
 * Marks every body as one that can be written only once. OkHttp otherwise repeats a POST on its own
 * when the connection breaks, or on the answers 408 and 503 with Retry-After 0; the message would
 * then stand twice.
 */
final class SendOnce implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    RequestBody body = request.body();
    if (body == null) {
      return chain.proceed(request);
    }
    OneShot oneShot = new OneShot(body);
    try {
      return chain.proceed(request.newBuilder().method(request.method(), oneShot).build());
    } catch (IOException e) {
      if (oneShot.begun) {
        throw e;
      }
      throw new NeverLeft(e);
    }
  }

  private static final class OneShot extends RequestBody {
    private final RequestBody body;
    private volatile boolean begun;

    private OneShot(RequestBody body) {
      this.body = body;
    }

    @Override
    public boolean isOneShot() {
      return true;
    }

    @Override
    public @Nullable MediaType contentType() {
      return body.contentType();
    }

    @Override
    public long contentLength() throws IOException {
      return body.contentLength();
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
      begun = true;
      body.writeTo(sink);
    }
  }
}

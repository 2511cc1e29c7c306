package dev.ecomind.phasebot.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class BodyTest {
  private final AtomicLong nanos = new AtomicLong();

  @Test
  void bodyThatTricklesIn_isGivenUp() throws IOException {
    HttpServletRequest request = request(new byte[100_000]);
    Body slow = new Body(() -> nanos.getAndAdd(1_000_000_000L));

    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> slow.read(request))
        .satisfies(refused -> assertThat(refused.status()).isEqualTo(408));
  }

  @Test
  void bodyInTime_isReadWhole() throws Exception {
    HttpServletRequest request = request(new byte[100_000]);

    assertThat(new Body(nanos::get).read(request)).hasSize(100_000);
  }

  private static HttpServletRequest request(byte[] body) throws IOException {
    HttpServletRequest request = mock(HttpServletRequest.class);
    when(request.getInputStream())
        .thenReturn(new VerifiedRequest(mock(HttpServletRequest.class), body).getInputStream());
    return request;
  }
}

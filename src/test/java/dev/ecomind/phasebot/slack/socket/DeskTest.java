package dev.ecomind.phasebot.slack.socket;

import static dev.ecomind.phasebot.sandbox.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class DeskTest {
  private final List<String> sent = new CopyOnWriteArrayList<>();
  private final List<String> late = new CopyOnWriteArrayList<>();

  @Test
  void slowCommands_areAnsweredAtOnce() {
    CyclicBarrier allFour = new CyclicBarrier(4);
    App app =
        Apps.answering(
            (request, context) -> {
              try {
                allFour.await(20, TimeUnit.SECONDS);
              } catch (Exception alone) {
                throw new IllegalStateException("each waited for the one before it", alone);
              }
              return Response.ok("done");
            });
    try (Desk desk = desk(app, 4, 1)) {
      for (int number = 0; number < 4; number++) {
        take(desk, Apps.command("E" + number));
      }

      eventually(() -> sent, acknowledged -> acknowledged.size() == 4);
    }
    assertThat(sent)
        .contains("{\"envelope_id\":\"E3\",\"payload\":{\"text\":\"done\"}}")
        .allMatch(text -> text.contains("done"));
  }

  @Test
  void answer_isThePayloadWhereOneIsTaken() {
    App app = Apps.answering((request, context) -> Response.json(200, Map.of("text", "hi")));
    try (Desk desk = desk(app, 1, 10)) {
      take(desk, Apps.command("E1"));
      take(desk, Apps.command("E2").replace("payload\":true", "payload\":false"));
    }

    assertThat(sent)
        .containsExactly(
            "{\"envelope_id\":\"E1\",\"payload\":{\"text\":\"hi\"}}", "{\"envelope_id\":\"E2\"}");
  }

  @Test
  void answerWhoseSocketClosed_goesToTheAddressOfTheCommand() {
    App app = Apps.answering((request, context) -> Response.json(200, Map.of("text", "hi")));
    String command = Apps.command("E1");
    String silent = Apps.command("E2").replace("payload\":true", "payload\":false");
    try (Desk desk = desk(app, 1, 10)) {
      desk.take(Envelopes.read(command).orElseThrow(), command, text -> false);
      desk.take(Envelopes.read(silent).orElseThrow(), silent, text -> false);
    }

    assertThat(late).containsExactly("https://hooks.slack.com/commands/1 {\"text\":\"hi\"}");
  }

  @Test
  void brokenHandlerAndUnknownEnvelope_areAcknowledgedAllTheSame() {
    App app =
        Apps.answering(
            (request, context) -> {
              throw new IllegalStateException("broken");
            });
    try (Desk desk = desk(app, 1, 10)) {
      take(desk, Apps.command("E1"));
      take(desk, "{\"envelope_id\":\"E2\",\"type\":\"novelty\",\"payload\":{}}");
      take(desk, "{\"envelope_id\":\"E3\",\"type\":\"interactive\",\"payload\":{}}");
      take(desk, "{\"type\":\"pleasantry\"}");
    }

    assertThat(sent)
        .containsExactly(
            "{\"envelope_id\":\"E1\"}", "{\"envelope_id\":\"E2\"}", "{\"envelope_id\":\"E3\"}");
  }

  @Test
  void closing_waitsForWhatIsUnderWay() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    App app =
        Apps.answering(
            (request, context) -> {
              begun.countDown();
              try {
                goOn.await();
              } catch (InterruptedException cut) {
                throw new IllegalStateException("cut off", cut);
              }
              return Response.ok();
            });
    Desk desk = desk(app, 1, 10);
    take(desk, Apps.command("E1"));
    begun.await();

    Thread closing = new Thread(desk::close);
    closing.start();
    goOn.countDown();
    closing.join();

    assertThat(sent).containsExactly("{\"envelope_id\":\"E1\"}");
  }

  @Test
  void whatComesTooThick_isLeftToSlackToRepeat() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    App app =
        Apps.answering(
            (request, context) -> {
              begun.countDown();
              try {
                goOn.await();
              } catch (InterruptedException cut) {
                throw new IllegalStateException("cut off", cut);
              }
              return Response.ok();
            });
    try (Desk desk = desk(app, 1, 1)) {
      take(desk, Apps.command("E1"));
      begun.await();
      take(desk, Apps.command("E2"));
      take(desk, Apps.command("E3"));
      goOn.countDown();
    }

    assertThat(sent).containsExactly("{\"envelope_id\":\"E1\"}", "{\"envelope_id\":\"E2\"}");
  }

  private Desk desk(App app, int workers, int queue) {
    return new Desk(
        app,
        workers,
        queue,
        Duration.ofSeconds(20),
        (address, answer) -> late.add(address + " " + answer));
  }

  private void take(Desk desk, String text) {
    JsonNode envelope = Envelopes.read(text).orElseThrow();
    desk.take(envelope, text, sent::add);
  }
}

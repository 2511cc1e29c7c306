package dev.ecomind.phasebot;

import static dev.ecomind.phasebot.sandbox.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.sandbox.SandboxUser;
import dev.ecomind.phasebot.sandbox.ShownText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Several people at the same thing: who wins, who may, and what the others are told. */
final class ContestIT {
  @RegisterExtension final RunningTrial trial = RunningTrial.withSample();
  private SandboxUser mia;
  private SandboxUser dana;
  private SandboxUser sam;

  @BeforeEach
  void start() {
    mia = trial.as("mia");
    dana = trial.as("dana");
    sam = trial.as("sam");
    eventually(
        () -> mia.asks("/ecomind role \"DevOps Lead\" @dana"), text -> text.contains("held"));
  }

  @Test
  void twoDecidingAtOnce_oneWinsAndTheOtherSeesWhoAndWhat() throws Exception {
    previews(mia, "EKS");
    previews(dana, "ECS");

    CyclicBarrier together = new CyclicBarrier(2);
    ExecutorService hands = Executors.newFixedThreadPool(2);
    List<Future<String>> shown =
        List.of(
            hands.submit(() -> records(mia, together)),
            hands.submit(() -> records(dana, together)));
    String first = shown.get(0).get(20, TimeUnit.SECONDS);
    String second = shown.get(1).get(20, TimeUnit.SECONDS);
    hands.shutdown();

    boolean miaWon = first.contains("Recorded.");
    assertThat(miaWon ? first : second).contains("Recorded.");
    assertThat(miaWon ? second : first)
        .contains("The plan changed since this preview (D1 decided: " + (miaWon ? "EKS" : "ECS"))
        .contains(miaWon ? mia.id() : dana.id());
    mia.closes();
    dana.closes();
    assertThat(mia.asks("/ecomind decisions all")).contains(miaWon ? "*EKS*" : "*ECS*");
  }

  @Test
  void deputyDecides_asTheHolderWould() {
    assertThat(sam.asks("/ecomind decide D1 ECS because it is simpler"))
        .contains("Only the *DevOps Lead*");

    mia.types("/ecomind role");
    mia.acts("role.deputy", "selected_user", "\"" + sam.id() + "\"");
    eventually(() -> mia.reads(), text -> text.contains("may now act for"));

    previews(sam, "ECS");
    assertThat(records(sam, new CyclicBarrier(1))).contains("Recorded.");
  }

  @Test
  void projectWithItsOwnLeads_isLedByThem() {
    mia.types("/ecomind role");
    mia.acts("role.leads", "selected_users", "[\"" + sam.id() + "\"]");
    eventually(() -> mia.reads(), text -> text.contains("is led by"));

    assertThat(mia.asks("/ecomind nudges start")).contains("Only a lead of this project");
    assertThat(sam.asks("/ecomind nudges start")).contains("Nudges are on");
    assertThat(sam.asks("/ecomind role leads nobody")).contains("administrators");
    assertThat(mia.asks("/ecomind nudges pause")).contains("Nudges are off");
  }

  @Test
  void buttonOfAnOldMessage_saysWhoWasFaster() {
    mia.types("/ecomind show T1");
    assertThat(dana.asks("/ecomind role")).contains("Roles");
    assertThat(mia.asks("/ecomind assign T1 @sam")).contains("T1");
    mia.types("/ecomind show T1");
    assertThat(sam.asks("/ecomind done T1")).contains("Done: ");

    mia.clicks("Done");

    String told = eventually(() -> mia.reads(), text -> text.contains("already done"));
    assertThat(told).contains(sam.id());
  }

  private void previews(SandboxUser who, String option) {
    who.types("/ecomind decide D1 " + option + " because it is time");
    eventually(who::modal, Optional::isPresent);
  }

  private static String records(SandboxUser who, CyclicBarrier together) {
    try {
      together.await(20, TimeUnit.SECONDS);
    } catch (Exception alone) {
      throw new IllegalStateException("the other did not come", alone);
    }
    assertThat(who.submits(Map.of()).path("ok").asBoolean()).isTrue();
    return ShownText.of(who.modal().orElseThrow());
  }
}

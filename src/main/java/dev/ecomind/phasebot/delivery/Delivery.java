package dev.ecomind.phasebot.delivery;

import dev.ecomind.phasebot.project.Correspondence;
import dev.ecomind.phasebot.project.Courier;
import dev.ecomind.phasebot.project.Ledger;
import java.time.Clock;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sweeps the ledger at every tick. Quartz only ticks: what is due, and when, the ledger alone
 * knows.
 */
public final class Delivery implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

  private final Scheduler scheduler;
  private final Sweep sweep;
  private final DeliverySettings settings;
  private final JobDetail job;
  private final ReentrantLock sweeping = new ReentrantLock();
  private final AtomicBoolean woken = new AtomicBoolean();

  private Delivery(Sweep sweep, DeliverySettings settings) throws SchedulerException {
    this.sweep = sweep;
    this.settings = settings;
    this.job = JobBuilder.newJob(Tick.class).withIdentity("sweep").storeDurably().build();
    this.scheduler = new StdSchedulerFactory(quartz()).getScheduler();
    scheduler.setJobFactory((bundle, ignored) -> new Tick(this::sweepOnce));
  }

  /** Starts at once; the first sweep follows within a tick. */
  public static Delivery start(
      Ledger ledger,
      Courier courier,
      Correspondence correspondence,
      Clock clock,
      DeliverySettings settings) {
    return start(
        new Sweep(ledger, courier, correspondence::write, clock, System::nanoTime, settings),
        settings);
  }

  static Delivery start(Sweep sweep, DeliverySettings settings) {
    try {
      Delivery delivery = new Delivery(sweep, settings);
      delivery.tick();
      return delivery;
    } catch (SchedulerException broken) {
      throw new IllegalStateException("The delivery schedule could not be started", broken);
    }
  }

  private void tick() throws SchedulerException {
    scheduler.scheduleJob(
        job,
        TriggerBuilder.newTrigger()
            .withIdentity("tick")
            .startNow()
            .withSchedule(
                SimpleScheduleBuilder.simpleSchedule()
                    .withIntervalInMilliseconds(settings.tick().toMillis())
                    .repeatForever()
                    .withMisfireHandlingInstructionNextWithRemainingCount())
            .build());
    scheduler.start();
  }

  /** Sweeps soon, without waiting for the next tick. May be called as often as one likes. */
  public void wake() {
    if (woken.compareAndSet(false, true)) {
      try {
        scheduler.triggerJob(job.getKey());
      } catch (SchedulerException broken) {
        woken.set(false);
        LOG.debug("Not woken; the next tick does it", broken);
      }
    }
  }

  private void sweepOnce() {
    // Cleared before the sweep looks: what is written from here on calls for another one.
    woken.set(false);
    sweeping.lock();
    try {
      sweep.run();
    } finally {
      sweeping.unlock();
    }
  }

  /** Claims nothing more, lets the call under way end within its time, and leaves the rest. */
  @Override
  public void close() {
    sweep.stop();
    try {
      scheduler.standby();
      letEnd();
      scheduler.shutdown(false);
    } catch (SchedulerException broken) {
      LOG.warn("The delivery schedule did not stop cleanly", broken);
    }
  }

  private void letEnd() {
    boolean ended = false;
    try {
      ended = sweeping.tryLock(settings.callTimeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    if (!ended) {
      LOG.warn("A call to Slack did not end in time; its message is looked for at next start");
      return;
    }
    try {
      sweep.leaveRest();
    } finally {
      sweeping.unlock();
    }
  }

  private Properties quartz() {
    Properties properties = new Properties();
    // Quartz keeps schedulers by name for the whole JVM and would answer with another one's.
    properties.setProperty(
        "org.quartz.scheduler.instanceName", settings.owner() + "-" + UUID.randomUUID());
    properties.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
    properties.setProperty("org.quartz.scheduler.makeSchedulerThreadDaemon", "true");
    properties.setProperty("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
    properties.setProperty("org.quartz.threadPool.threadCount", "1");
    properties.setProperty("org.quartz.threadPool.makeThreadsDaemons", "true");
    properties.setProperty("org.quartz.jobStore.class", "org.quartz.simpl.RAMJobStore");
    return properties;
  }
}

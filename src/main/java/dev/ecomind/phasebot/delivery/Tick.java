package dev.ecomind.phasebot.delivery;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** What Quartz runs: a sweep, never two at once. */
@DisallowConcurrentExecution
final class Tick implements Job {
  private final Runnable sweep;

  Tick(Runnable sweep) {
    this.sweep = sweep;
  }

  @Override
  public void execute(JobExecutionContext context) {
    sweep.run();
  }
}

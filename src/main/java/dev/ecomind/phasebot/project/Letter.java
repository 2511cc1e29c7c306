package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.Activity;
import dev.ecomind.phasebot.plan.DecisionPlan;
import dev.ecomind.phasebot.plan.Due;
import dev.ecomind.phasebot.plan.Effects;
import dev.ecomind.phasebot.plan.Ruling;
import dev.ecomind.phasebot.plan.Subject;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.review.Changes;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Review;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a message to others says, written from the newest facts at the moment of sending. */
public sealed interface Letter {
  /** The project of which it speaks. */
  String slug();

  /** The timestamp of the message whose place it takes, in the same conversation. */
  default Optional<String> replaces() {
    return Optional.empty();
  }

  /**
   * Reminds a person of what is owed, the most pressing first.
   *
   * @param today the recipient's own day
   */
  record Nudges(String slug, UserId recipient, LocalDate today, List<Owed> owed) implements Letter {
    public Nudges {
      owed = List.copyOf(owed);
    }
  }

  /**
   * One thing that is owed.
   *
   * @param title what it is about
   * @param role as whose holder the person is reminded; empty where the document names nobody
   * @param assigned whether it was given to the person by name
   * @param waiting what waits on it, in clauses such as "P003 cannot start"
   * @param decision present where it is a decision to be taken
   */
  record Owed(
      ItemId item,
      String title,
      String role,
      boolean assigned,
      Due due,
      List<String> waiting,
      Optional<DecisionPlan> decision) {
    public Owed {
      waiting = List.copyOf(waiting);
    }
  }

  /** Tells what was decided, by whom, why, and what it changed. */
  record DecisionRecord(
      String slug, Review review, Decision decision, Ruling ruling, Effects effects)
      implements Letter {}

  /**
   * Shows how the project stands.
   *
   * @param at when it was written
   */
  record StatusCard(Snapshot project, Instant at, Optional<String> replaces) implements Letter {
    @Override
    public String slug() {
      return project.slug();
    }
  }

  /**
   * Sums up a week.
   *
   * @param day on which it was to be told
   * @param since activities from then on are told
   */
  record Digest(Snapshot project, LocalDate day, Instant since) implements Letter {
    @Override
    public String slug() {
      return project.slug();
    }
  }

  /**
   * Sums up for one person what that person owes.
   *
   * @param today the recipient's own day
   */
  record OwnDigest(Snapshot project, UserId recipient, LocalDate today) implements Letter {
    @Override
    public String slug() {
      return project.slug();
    }
  }

  /**
   * A page that somebody wants seen.
   *
   * @param line asks for the page, such as "status P003"
   */
  record SharedPage(Snapshot project, UserId by, String line) implements Letter {
    @Override
    public String slug() {
      return project.slug();
    }
  }

  /**
   * Tells what somebody did to one item.
   *
   * @param effects what it changed besides
   */
  record ItemRecord(String slug, Review review, Activity activity, Subject item, Effects effects)
      implements Letter {}

  /**
   * Tells that a revision of the review was taken in.
   *
   * @param taken the activity that did it
   * @param number of the revision, counted from 1
   * @param changes what it did to the items that were there; empty for the first one
   */
  record ImportRecord(
      String slug, Review review, Activity taken, int number, Optional<Changes> changes)
      implements Letter {}
}

package dev.ecomind.phasebot.store;

import static dev.ecomind.phasebot.plan.Bakery.MONDAY;
import static dev.ecomind.phasebot.plan.Bakery.NOW;
import static dev.ecomind.phasebot.plan.Bakery.pace;

import dev.ecomind.phasebot.plan.Bakery;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.NudgePolicy;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Author;
import dev.ecomind.phasebot.project.Change;
import dev.ecomind.phasebot.project.Dispatch;
import dev.ecomind.phasebot.project.Ledger;
import dev.ecomind.phasebot.project.Member;
import dev.ecomind.phasebot.project.ProjectId;
import dev.ecomind.phasebot.project.Projects;
import dev.ecomind.phasebot.project.Snapshot;
import dev.ecomind.phasebot.review.Changes;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Past;
import dev.ecomind.phasebot.review.Review;
import dev.ecomind.phasebot.review.Revision;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A store with a bakery in it, a lead in Riga and a baker in New York; one for each engine. */
abstract class StoreContract {
  static final UserId LEAD = new UserId("U1");
  static final UserId DANA = new UserId("U2");
  static final Author AUTHOR = new Author("U1", "command");

  final SettableClock clock = new SettableClock(NOW);
  Store store;

  abstract StoreSettings settings();

  @BeforeEach
  void openStore() {
    store = Store.open(settings(), clock, NudgePolicy.standard());
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  final void reopen() {
    store.close();
    openStore();
  }

  final ProjectId bakery() {
    store.members().save(List.of(member(LEAD, "lead", "Europe/Riga"), dana("America/New_York")));
    return importing("bakery", Bakery.review());
  }

  /** With dates, a holder of the only role, and nudges. */
  final ProjectId nudgedBakery() {
    ProjectId project = bakery();
    add(
        project,
        pace("Calm", MONDAY),
        new Fact.RoleAssigned("Baker", DANA),
        new Fact.NudgesStarted());
    return project;
  }

  final ProjectId importing(String slug, Review review) {
    return importing(slug, review, slug.getBytes(StandardCharsets.UTF_8));
  }

  final ProjectId importing(String slug, Review review, byte[] source) {
    store
        .projects()
        .importing(
            slug,
            source,
            AUTHOR,
            before ->
                new Projects.Imported<>(
                    Optional.of(underItsOwnIds(before, review)), before.isPresent()));
    return store.projects().find(slug).orElseThrow().id();
  }

  static Revision underItsOwnIds(Optional<Snapshot> before, Review review) {
    Past past =
        before
            .map(project -> project.past().then(project.review(), review))
            .orElseGet(() -> Past.none().then(review));
    return new Revision(review, new Changes(List.of()), past);
  }

  final void add(ProjectId project, Fact... facts) {
    store.projects().change(project, AUTHOR, before -> Change.of(List.of(facts), "ok"));
  }

  final void tell(ProjectId project, Dispatch... dispatches) {
    store
        .projects()
        .change(project, AUTHOR, before -> new Change<>(List.of(), List.of(dispatches), "ok"));
  }

  final Snapshot snapshot(ProjectId project) {
    return store.projects().find(project).orElseThrow();
  }

  /** The ledger's rows of one item, the earliest first. */
  final List<Ledger.Line> lines(ProjectId project, ItemId item) {
    return store.ledger().lines(project, 1000).stream()
        .filter(line -> line.dispatch().subject().equals(item))
        .sorted(Comparator.comparing(line -> line.dispatch().due()))
        .toList();
  }

  final List<Ledger.State> states(ProjectId project, ItemId item) {
    return lines(project, item).stream().map(Ledger.Line::state).toList();
  }

  static Member dana(String zone) {
    return member(DANA, "dana", zone);
  }

  static Member member(UserId id, String handle, String zone) {
    return new Member(id, handle, handle, ZoneId.of(zone), false, Member.Standing.FULL);
  }
}

package dev.ecomind.phasebot.store;

import static dev.ecomind.phasebot.plan.Bakery.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.plan.Bakery;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.project.Binding;
import dev.ecomind.phasebot.project.Dispatch;
import dev.ecomind.phasebot.project.Ledger;
import dev.ecomind.phasebot.project.ProjectId;
import dev.ecomind.phasebot.project.Projects;
import dev.ecomind.phasebot.project.Recipient;
import dev.ecomind.phasebot.project.Snapshot;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.ReviewFixture;
import dev.ecomind.phasebot.review.Revision;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What any store of projects must do when reviews come in from a channel. */
abstract class ImportingContract extends StoreContract {
  @Test
  void anImport_isCommittedWithAllThatFollowsFromIt() {
    bakery();
    Dispatch record =
        new Dispatch(Dispatch.Kind.RECORD, ItemId.of("REVIEW"), "1", Recipient.channel("C2"), NOW);

    binding("annex", "C2", List.of(new Fact.ChannelBound("C2")), List.of(record));

    Snapshot annex = store.projects().at("T1", "C2").orElseThrow();
    assertThat(annex.slug()).isEqualTo("annex");
    assertThat(annex.facts().channel()).contains("C2");
    assertThat(annex.revision()).isEqualTo(2);
    assertThat(store.ledger().lines(annex.id(), 10))
        .extracting(Ledger.Line::dispatch)
        .filteredOn(dispatch -> dispatch.kind() == Dispatch.Kind.RECORD)
        .containsExactly(record);
    assertThat(store.projects().at("T2", "C2")).isEmpty();
  }

  @Test
  void aChannelThatIsBoundAnew_speaksOfTheOtherProject() {
    bakery();
    binding("annex", "C2", List.of(), List.of());

    binding("library", "C2", List.of(), List.of());
    reopen();

    assertThat(store.projects().at("T1", "C2")).map(Snapshot::slug).contains("library");
  }

  @Test
  void everyRevision_isKept() {
    ProjectId id = importing("library", ReviewFixture.full());
    importing("library", Bakery.review());

    assertThat(store.projects().review(id, 1)).contains(ReviewFixture.full());
    assertThat(store.projects().review(id, 2)).contains(Bakery.review());
    assertThat(store.projects().review(id, 3)).isEmpty();
  }

  private void binding(String slug, String channel, List<Fact> facts, List<Dispatch> dispatches) {
    store
        .projects()
        .importing(
            slug,
            new byte[0],
            AUTHOR,
            before ->
                new Projects.Imported<>(
                    Optional.of(Revision.first(ReviewFixture.full())),
                    facts,
                    dispatches,
                    List.of(new Binding("T1", channel, slug)),
                    "ok"));
  }
}

package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.reading.PhaseSighting.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells the phases from what else a document numbers: records, requirements, milestones. */
final class PhaseScheme {
  /** Letters that number other things than phases. */
  private static final Set<String> OTHERS =
      Set.of(
          "ADR", "RFC", "US", "FR", "NFR", "REQ", "UC", "TC", "AC", "BUG", "RISK", "R", "Q", "DEC",
          "KR", "OKR", "OQ", "CVE", "ISO", "EPIC", "I", "A", "V", "HTTP", "TLS", "SQL", "G", "O");

  private final Notes notes;

  PhaseScheme(Notes notes) {
    this.notes = notes;
  }

  List<PhaseSighting> of(List<PhaseSighting> all) {
    boolean clear = all.stream().anyMatch(PhaseScheme::isClear);
    Set<String> letters =
        all.stream()
            .filter(PhaseScheme::isClear)
            .map(one -> one.mark().letters())
            .collect(Collectors.toSet());
    List<PhaseSighting> kept =
        clear
            ? all.stream()
                .filter(one -> isClear(one) || letters.contains(one.mark().letters()))
                .toList()
            : coded(all);
    return oneWord(kept);
  }

  private static boolean isClear(PhaseSighting one) {
    return one.mark().worded() || one.source() == Source.TABLE;
  }

  /** Of ids without a word those of the phases are the most frequent. */
  private static List<PhaseSighting> coded(List<PhaseSighting> all) {
    Map<String, Long> counts =
        all.stream()
            .filter(one -> !OTHERS.contains(one.mark().letters()))
            .collect(
                Collectors.groupingBy(
                    one -> one.mark().letters(), LinkedHashMap::new, Collectors.counting()));
    long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
    return all.stream()
        .filter(one -> counts.getOrDefault(one.mark().letters(), 0L) == most && most > 0)
        .toList();
  }

  /** Milestones, sprints or steps beside phases are something else. */
  private List<PhaseSighting> oneWord(List<PhaseSighting> all) {
    Map<String, Set<String>> ids = new LinkedHashMap<>();
    all.stream()
        .filter(PhaseScheme::isClear)
        .forEach(
            one ->
                ids.computeIfAbsent(one.mark().letters(), key -> new LinkedHashSet<>())
                    .add(one.mark().written()));
    boolean phases = ids.getOrDefault("P", Set.of()).size() > 1 && ids.size() > 1;
    List<PhaseSighting> kept = new ArrayList<>(all);
    if (phases) {
      ids.forEach(
          (letters, numbers) -> {
            if (letters.length() <= 2 && !letters.equals("P") && isNumbered(numbers)) {
              drop(letters, numbers, kept);
            }
          });
    }
    return kept;
  }

  private static boolean isNumbered(Set<String> ids) {
    return ids.stream().allMatch(id -> Character.isDigit(id.charAt(id.length() - 1)));
  }

  private void drop(String letters, Set<String> ids, List<PhaseSighting> kept) {
    int line =
        kept.stream()
            .filter(one -> one.mark().letters().equals(letters))
            .mapToInt(PhaseSighting::line)
            .min()
            .orElse(0);
    kept.removeIf(one -> one.mark().letters().equals(letters));
    notes.mention(
        "scheme-unread",
        line,
        "%s stand beside the phases and are not read as such; name them as phases if they are."
            .formatted(String.join(", ", ids)));
  }
}

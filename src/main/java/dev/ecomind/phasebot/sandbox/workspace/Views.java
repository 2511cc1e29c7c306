package dev.ecomind.phasebot.sandbox.workspace;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The modals that are open, a stack a person, and the Home tabs. */
public final class Views {
  private static final int DEEPEST = 3;

  private final Map<String, List<View>> stacks = new HashMap<>();
  private final Map<String, View> homes = new HashMap<>();
  private final Clock clock;
  private final App app;
  private final Changes changes;

  Views(Clock clock, App app, Changes changes) {
    this.clock = clock;
    this.app = app;
    this.changes = changes;
  }

  /** Opens a modal in place of all that the person has open. */
  public View open(String user, ObjectNode draft) {
    closeAll(user);
    return place(user, draft, "");
  }

  /** Opens a modal upon the open ones; empty where the stack is full. */
  public Optional<View> push(String user, ObjectNode draft) {
    List<View> stack = stack(user);
    if (stack.size() >= DEEPEST) {
      return Optional.empty();
    }
    return Optional.of(place(user, draft, stack.isEmpty() ? "" : top(user).orElseThrow().id()));
  }

  /** Shows other content in a view that is open. */
  public View update(View view, ObjectNode draft) {
    ObjectNode content = draft.deepCopy();
    content.put("root_view_id", view.content().path("root_view_id").asText());
    content.set("previous_view_id", view.content().path("previous_view_id"));
    return replace(new View(view.id(), view.owner(), stamped(view.id(), content)));
  }

  public View publishHome(String user, ObjectNode draft) {
    String id = home(user).map(View::id).orElseGet(() -> Ids.of("V"));
    ObjectNode content = draft.deepCopy();
    content.put("root_view_id", id).putNull("previous_view_id");
    View view = new View(id, user, stamped(id, content));
    homes.put(user, view);
    changes.tell(Changes.Kind.HOME);
    return view;
  }

  /** Keeps what the person has entered so far. */
  public View remember(View view, ObjectNode values) {
    return replace(view.withValues(values));
  }

  public void close(View view) {
    stack(view.owner()).removeIf(open -> open.id().equals(view.id()));
    changes.tell(Changes.Kind.VIEW);
  }

  public void closeAll(String user) {
    stacks.remove(user);
    changes.tell(Changes.Kind.VIEW);
  }

  public Optional<View> find(String id) {
    return java.util.stream.Stream.concat(
            stacks.values().stream().flatMap(List::stream), homes.values().stream())
        .filter(view -> view.id().equals(id))
        .findFirst();
  }

  public Optional<View> findExternal(String externalId) {
    return stacks.values().stream()
        .flatMap(List::stream)
        .filter(view -> view.externalId().filter(externalId::equals).isPresent())
        .findFirst();
  }

  public Optional<View> top(String user) {
    List<View> stack = stack(user);
    return stack.isEmpty() ? Optional.empty() : Optional.of(stack.get(stack.size() - 1));
  }

  /** All views that a person has open, the one on top first. */
  public List<View> stackOf(String user) {
    List<View> topFirst = new ArrayList<>(stack(user));
    Collections.reverse(topFirst);
    return topFirst;
  }

  public int depth(String user) {
    return stack(user).size();
  }

  public Optional<View> home(String user) {
    return Optional.ofNullable(homes.get(user));
  }

  private View place(String user, ObjectNode draft, String previous) {
    String id = Ids.of("V");
    List<View> stack = stack(user);
    ObjectNode content = draft.deepCopy();
    content.put("root_view_id", stack.isEmpty() ? id : stack.get(0).id());
    if (previous.isEmpty()) {
      content.putNull("previous_view_id");
    } else {
      content.put("previous_view_id", previous);
    }
    View view = new View(id, user, stamped(id, content));
    stack.add(view);
    changes.tell(Changes.Kind.VIEW);
    return view;
  }

  private ObjectNode stamped(String id, ObjectNode content) {
    content.put("id", id).put("team_id", Team.SEED.id());
    content.put("app_id", app.appId()).put("bot_id", app.botId());
    content.put("app_installed_team_id", Team.SEED.id());
    content.put("hash", clock.instant().getEpochSecond() + "." + Ids.random(8));
    return content;
  }

  private View replace(View changed) {
    homes.computeIfPresent(
        changed.owner(), (user, home) -> home.id().equals(changed.id()) ? changed : home);
    stack(changed.owner()).replaceAll(open -> open.id().equals(changed.id()) ? changed : open);
    boolean isHome = home(changed.owner()).filter(changed::equals).isPresent();
    changes.tell(isHome ? Changes.Kind.HOME : Changes.Kind.VIEW);
    return changed;
  }

  private List<View> stack(String user) {
    return stacks.computeIfAbsent(user, id -> new ArrayList<>());
  }
}

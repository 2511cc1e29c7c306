package dev.ecomind.phasebot.sandbox.workspace;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The channels and direct messages, and up to where each person has read them. */
public final class Conversations {
  private final Map<String, Conversation> byId = new LinkedHashMap<>();
  private final Map<String, Long> read = new LinkedHashMap<>();
  private final Journal journal;

  Conversations(Journal journal) {
    this.journal = journal;
  }

  public Optional<Conversation> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  public Optional<Conversation> named(String name) {
    return byId.values().stream()
        .filter(conversation -> !conversation.isDirect() && conversation.name().equals(name))
        .findFirst();
  }

  public List<Conversation> all() {
    return List.copyOf(byId.values());
  }

  public List<Conversation> of(String user) {
    return byId.values().stream().filter(conversation -> conversation.has(user)).toList();
  }

  public Optional<Conversation> direct(Collection<String> users) {
    return byId.values().stream().filter(one -> one.isDirectOf(users)).findFirst();
  }

  /** The direct message of these, opened if it was not. */
  public Conversation openDirect(List<String> users) {
    return direct(users)
        .orElseGet(
            () -> put(new Conversation(Ids.of("D"), "", Conversation.Kind.DIRECT, users, false)));
  }

  public Conversation put(Conversation conversation) {
    byId.put(conversation.id(), conversation);
    journal.conversation(conversation);
    return conversation;
  }

  public Conversation join(Conversation conversation, String user, boolean member) {
    return put(conversation.with(user, member));
  }

  public Conversation archive(Conversation conversation, boolean archived) {
    return put(conversation.archived(archived));
  }

  public void markRead(String user, String conversation, long micros) {
    read.merge(user + " " + conversation, micros, Math::max);
    journal.read(user, conversation, micros);
  }

  /** The timestamp in microseconds up to which the user has read. */
  public long readUpTo(String user, String conversation) {
    return read.getOrDefault(user + " " + conversation, 0L);
  }
}

package dev.ecomind.phasebot.sandbox.workspace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The app as its manifest describes it: names, commands, shortcuts, scopes, events, abilities. */
public record App(
    String name,
    String botName,
    List<Command> commands,
    List<Shortcut> shortcuts,
    Set<String> scopes,
    Set<String> events,
    Set<Ability> abilities) {

  /** What a manifest switches on. */
  public enum Ability {
    /** It has a Home tab. */
    HOME,
    /** People may write to it. */
    TAKES_MESSAGES,
    /** It hears of clicks, submissions and shortcuts. */
    INTERACTIVE,
    /** It says where selects ask for their options. */
    OFFERS_OPTIONS,
    /** Its tokens end and are renewed. */
    ROTATES_TOKENS
  }

  /** A slash command. */
  public record Command(String command, String usageHint, String description, boolean escapes) {}

  /** A shortcut: of a message, or global where it needs none. */
  public record Shortcut(String name, String callbackId, String description, boolean isGlobal) {}

  public App {
    commands = List.copyOf(commands);
    shortcuts = List.copyOf(shortcuts);
    scopes = Set.copyOf(scopes);
    events = Set.copyOf(events);
    abilities = Set.copyOf(abilities);
  }

  public boolean can(Ability ability) {
    return abilities.contains(ability);
  }

  public String appId() {
    return "A01ECOMIND0";
  }

  public String botId() {
    return "B01ECOMIND8";
  }

  public String botUser() {
    return "U01ECOMIND8";
  }

  public String clientId() {
    return "1000000000001.1000000000002";
  }

  public String clientSecret() {
    return "sandbox-client-secret";
  }

  /** The old verification token, which Slack still sends and nobody should trust. */
  public String verificationToken() {
    return "sandbox-verification-token";
  }

  /** Marks the content of a message as this app's own. */
  public ObjectNode sign(ObjectNode content) {
    content.put("user", botUser()).put("bot_id", botId()).put("app_id", appId());
    content.put("team", Team.SEED.id());
    ObjectNode profile = content.putObject("bot_profile");
    profile.put("id", botId()).put("app_id", appId()).put("name", name).put("deleted", false);
    profile.put("team_id", Team.SEED.id());
    return content;
  }

  public Optional<Command> command(String typed) {
    String lower = typed.toLowerCase(Locale.ROOT);
    return commands.stream().filter(command -> command.command().equals(lower)).findFirst();
  }

  /** Reads the manifest's YAML. */
  public static App read(String manifest) {
    JsonNode root;
    try {
      root = new YAMLMapper().readTree(manifest);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("The app manifest is not YAML: " + e.getMessage(), e);
    }
    JsonNode features = root.path("features");
    String name = root.at("/display_information/name").asText("app");
    return new App(
        name,
        features.at("/bot_user/display_name").asText(name.toLowerCase(Locale.ROOT)),
        commands(features.path("slash_commands")),
        shortcuts(features.path("shortcuts")),
        strings(root.at("/oauth_config/scopes/bot")),
        strings(root.at("/settings/event_subscriptions/bot_events")),
        abilities(features.path("app_home"), root.path("settings")));
  }

  private static Set<Ability> abilities(JsonNode home, JsonNode settings) {
    boolean isReadOnly = home.path("messages_tab_read_only_enabled").asBoolean(false);
    JsonNode interactivity = settings.path("interactivity");
    boolean hasOptionsUrl = !interactivity.path("message_menu_options_url").asText().isEmpty();
    Map<Ability, Boolean> abilities = new EnumMap<>(Ability.class);
    abilities.put(Ability.HOME, home.path("home_tab_enabled").asBoolean(false));
    abilities.put(
        Ability.TAKES_MESSAGES, home.path("messages_tab_enabled").asBoolean(false) && !isReadOnly);
    abilities.put(Ability.INTERACTIVE, interactivity.path("is_enabled").asBoolean(false));
    abilities.put(
        Ability.OFFERS_OPTIONS,
        hasOptionsUrl || settings.path("socket_mode_enabled").asBoolean(false));
    abilities.put(Ability.ROTATES_TOKENS, settings.path("token_rotation_enabled").asBoolean(false));
    abilities.values().removeIf(on -> !on);
    return abilities.keySet();
  }

  private static List<Command> commands(JsonNode nodes) {
    List<Command> commands = new ArrayList<>();
    for (JsonNode node : nodes) {
      commands.add(
          new Command(
              node.path("command").asText(),
              node.path("usage_hint").asText(),
              node.path("description").asText(),
              node.path("should_escape").asBoolean(false)));
    }
    return commands;
  }

  private static List<Shortcut> shortcuts(JsonNode nodes) {
    List<Shortcut> shortcuts = new ArrayList<>();
    for (JsonNode node : nodes) {
      shortcuts.add(
          new Shortcut(
              node.path("name").asText(),
              node.path("callback_id").asText(),
              node.path("description").asText(),
              node.path("type").asText().equals("global")));
    }
    return shortcuts;
  }

  private static Set<String> strings(JsonNode nodes) {
    Set<String> strings = new TreeSet<>();
    nodes.forEach(node -> strings.add(node.asText()));
    return strings;
  }
}

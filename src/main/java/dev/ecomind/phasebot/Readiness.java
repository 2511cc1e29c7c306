package dev.ecomind.phasebot;

import dev.ecomind.phasebot.slack.socket.SocketDoor;
import dev.ecomind.phasebot.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What keeps the bot from its work, as {@code /readyz} tells.
 *
 * @param socket present with Socket Mode
 */
record Readiness(Store store, Optional<SocketDoor> socket) {

  List<String> obstacles() {
    List<String> obstacles = new ArrayList<>();
    if (!store.isReady()) {
      obstacles.add("the database cannot be read or written");
    }
    socket
        .flatMap(SocketDoor::obstacle)
        .ifPresent(problem -> obstacles.add("no socket to Slack (" + problem + ")"));
    return obstacles;
  }
}

package dev.ecomind.phasebot.container;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the image runs, run here: no container engine is needed for that. */
class ContainerCommandsTest {
  private final Dockerfile dockerfile = Dockerfile.read(Path.of("Dockerfile"));

  @TempDir private Path folder;

  ContainerCommandsTest() throws IOException {}

  @BeforeEach
  void needsBash() {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "skipped: no bash on this machine");
  }

  @ParameterizedTest
  @CsvSource({"200, 0", "503, 1"})
  void health_isWhatReadyzSays(int status, int exit) throws IOException, InterruptedException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/readyz", exchange -> exchange.sendResponseHeaders(status, -1));
    server.start();

    Ran ran = health(server.getAddress().getPort());
    server.stop(0);

    assertThat(ran.exit()).isEqualTo(exit);
  }

  @Test
  void health_isBadWhereNobodyListens() throws IOException, InterruptedException {
    try (SocketChannel deaf = SocketChannel.open()) {
      deaf.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));

      Ran ran = health(((InetSocketAddress) deaf.getLocalAddress()).getPort());

      assertThat(ran.exit()).isNotZero();
    }
  }

  @Test
  void entry_handsOptionsAndVerbToJava() throws IOException, InterruptedException {
    Path java = folder.resolve("java");
    Files.writeString(java, "#!/bin/sh\nprintf '[%s]' \"$@\"\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
    List<String> command = new ArrayList<>(dockerfile.last("ENTRYPOINT").command());
    command.addAll(List.of("import", "/in/my review.md"));
    ProcessBuilder process = new ProcessBuilder(command);
    process.environment().put("PATH", folder + ":/usr/bin:/bin");
    process.environment().put("JAVA_OPTS", "-Xmx128m -XX:+UseSerialGC");

    Ran ran = run(process);

    assertThat(ran.output())
        .isEqualTo(
            "[-Xmx128m][-XX:+UseSerialGC][-jar][/app/ecomind.jar][import][/in/my review.md]");
    assertThat(dockerfile.last("CMD").command()).containsExactly("serve");
  }

  private Ran health(int port) throws IOException, InterruptedException {
    ProcessBuilder process = new ProcessBuilder(dockerfile.last("HEALTHCHECK").command());
    process.environment().put("ECOMIND_ADMIN_PORT", Integer.toString(port));
    return run(process);
  }

  private Ran run(ProcessBuilder builder) throws IOException, InterruptedException {
    Path output = folder.resolve("output");
    Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    boolean ended = process.waitFor(10, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertThat(ended).as("ended in time").isTrue();
    return new Ran(process.exitValue(), Files.readString(output, UTF_8));
  }

  private record Ran(int exit, String output) {}
}

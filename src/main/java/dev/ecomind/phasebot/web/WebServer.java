package dev.ecomind.phasebot.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.server.handler.ContextHandlerCollection;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens for Slack on one port and for whoever watches over the bot on another. */
public final class WebServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

  /** More threads than this halve nothing but the patience of the slowest request. */
  private static final int THREADS = 12;

  private static final long IDLE_MILLIS = 10_000;
  private static final long STOP_MILLIS = 5_000;
  private static final String SLACK = "slack";
  private static final String ADMIN = "admin";

  private final Server server;
  private final Optional<ServerConnector> slack;
  private final ServerConnector admin;

  private WebServer(
      WebSettings settings,
      HttpServlet slackServlet,
      Supplier<List<String>> obstacles,
      Clock clock) {
    QueuedThreadPool threads = new QueuedThreadPool(THREADS, 4);
    threads.setName("web");
    this.server = new Server(threads);
    this.slack =
        Optional.of(settings.secrets())
            .filter(secrets -> !secrets.isEmpty())
            .map(secrets -> connector(SLACK, settings.host(), settings.port(), 1));
    this.admin = connector(ADMIN, settings.adminHost(), settings.adminPort(), 0);
    slack.ifPresent(server::addConnector);
    server.addConnector(admin);
    server.setErrorHandler(new BareErrors());
    server.setStopTimeout(STOP_MILLIS);
    FrontDoor door =
        new FrontDoor(new Signature(settings.secrets()), new Body(System::nanoTime), clock);
    ContextHandler health = new ContextHandler(new Health(obstacles), "/");
    health.setVirtualHosts(List.of("@" + ADMIN));
    server.setHandler(
        new GracefulHandler(new ContextHandlerCollection(behind(door, slackServlet), health)));
  }

  /**
   * Listens from when this returns.
   *
   * @param obstacles what keeps the bot from its work, in words without secrets; asked at each look
   *     at {@code /readyz}
   * @throws IOException when it cannot listen there, with the address in its message
   */
  public static WebServer start(
      WebSettings settings, HttpServlet slackServlet, Supplier<List<String>> obstacles, Clock clock)
      throws IOException {
    WebServer web = new WebServer(settings, slackServlet, obstacles, clock);
    try {
      web.server.start();
    } catch (IOException taken) {
      web.close();
      throw taken;
    } catch (Exception broken) {
      web.close();
      throw new IllegalStateException("The web server could not be started", broken);
    }
    return web;
  }

  /** The port on which Slack is listened for; empty without a signing secret. */
  public OptionalInt port() {
    return slack.stream().mapToInt(ServerConnector::getLocalPort).findFirst();
  }

  /** The port on which health is told. */
  public int adminPort() {
    return admin.getLocalPort();
  }

  /** Takes no new request and lets those under way end. */
  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception broken) {
      LOG.warn("The web server did not stop cleanly", broken);
    }
  }

  private ServerConnector connector(String name, String host, int port, int acceptors) {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    ServerConnector connector =
        new ServerConnector(server, acceptors, 1, new HttpConnectionFactory(http));
    connector.setName(name);
    connector.setHost(host);
    connector.setPort(port);
    connector.setIdleTimeout(IDLE_MILLIS);
    return connector;
  }

  private static ServletContextHandler behind(FrontDoor door, HttpServlet slackServlet) {
    ServletContextHandler context = new ServletContextHandler("/");
    context.setVirtualHosts(List.of("@" + SLACK));
    context.setErrorHandler(new BareErrors());
    context.addFilter(new FilterHolder(door), "/*", EnumSet.of(DispatcherType.REQUEST));
    context.addServlet(new ServletHolder(slackServlet), "/slack/events");
    return context;
  }
}

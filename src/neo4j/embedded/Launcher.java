import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Runs one Neo4j for the process that started it, and never longer.
 *
 * Arguments: the database's home, and "durable" or "throwaway".
 * Standard input: first the password as one line, later "stop". Its end means that the parent is gone, however it went.
 * Standard output, one line each: HELD (another process has this home), LOCKED, BOLT port, FAILED reason.
 * Standard error: whatever the JVM has to say.
 */
public final class Launcher {
  private static final long ORPHAN_GRACE_MILLISECONDS = 7_000;

  private static volatile DatabaseManagementService running;

  public static void main(String[] args) throws IOException {
    Path home = Path.of(args[0]);
    boolean throwaway = args[1].equals("throwaway");
    // Held until this process ends, so a lock that outlived its owner cannot exist.
    FileChannel lock = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (lock.tryLock() == null) {
      say("HELD");
      Runtime.getRuntime().halt(3);
    }
    say("LOCKED");
    var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    String password = input.readLine();
    if (password == null) Runtime.getRuntime().halt(0);
    var watcher = new Thread(() -> obey(input, throwaway), "parent-watcher");
    watcher.setDaemon(true);
    watcher.start();
    try {
      start(home, password, throwaway);
    } catch (Throwable failure) {
      failure.printStackTrace();
      say("FAILED " + reasons(failure));
      // Neo4j's other threads would live on with the store locked.
      Runtime.getRuntime().halt(1);
    }
  }

  private static void start(Path home, String password, boolean throwaway) throws Exception {
    var service =
        new DatabaseManagementServiceBuilder(home).loadPropertiesFromFile(home.resolve("conf/neo4j.conf")).build();
    if (!throwaway) Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
    var database = (GraphDatabaseAPI) service.database("neo4j");
    if (!database.isAvailable(60_000)) throw new IllegalStateException("The database neo4j did not become available");
    setPassword(service, password);
    running = service;
    var ports = database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
    say("BOLT " + ports.getLocalAddress(ConnectorType.BOLT).getPort());
  }

  private static void setPassword(DatabaseManagementService service, String password) {
    try (var transaction = service.database("system").beginTx()) {
      transaction.execute(
          "ALTER USER neo4j SET PLAINTEXT PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
      transaction.commit();
    } catch (RuntimeException refused) {
      // Neo4j refuses the password that is already set, which is the usual case: every start but the first.
      if (!reasons(refused).contains("cannot be the same")) throw refused;
    }
  }

  private static void obey(BufferedReader input, boolean throwaway) {
    boolean asked = false;
    try {
      for (String line; !asked && (line = input.readLine()) != null; ) asked = line.equals("stop");
    } catch (IOException brokenPipe) {
      // Reads as the end of the input: the parent is gone.
    }
    if (throwaway || running == null) Runtime.getRuntime().halt(0);
    if (!asked) haltAfter(ORPHAN_GRACE_MILLISECONDS);
    running.shutdown();
    Runtime.getRuntime().halt(0);
  }

  /** Nobody waits for an orphan: the store recovers from its transaction log at the next start. */
  private static void haltAfter(long milliseconds) {
    var guard = new Thread(() -> {
      try {
        Thread.sleep(milliseconds);
      } catch (InterruptedException ignored) {
        // Halting early is as good.
      }
      Runtime.getRuntime().halt(0);
    });
    guard.setDaemon(true);
    guard.start();
  }

  private static String reasons(Throwable failure) {
    var text = new StringBuilder();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (text.length() > 0) text.append(" <- ");
      text.append(cause.getClass().getSimpleName()).append(": ").append(cause.getMessage());
    }
    return text.toString().replaceAll("\\s+", " ");
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}

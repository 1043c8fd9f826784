package hoego.web.program;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** Hoego as a process of its own, started as its owner starts it, without anything of the tests on its class path. */
final class Program implements AutoCloseable {

    private static final String CLASS_PATH = Stream.of(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.endsWith("test-classes"))
            .collect(joining(File.pathSeparator));

    private final Process process;
    private final int port;
    private final List<String> said = new ArrayList<>();

    private Program(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Serves pages, with a port of its own unless one is given. */
    static Program serving(Map<String, String> environment) {
        var settings = new HashMap<>(Map.of("HOEGO_PORT", Integer.toString(freePort())));
        settings.putAll(environment);
        return new Program(process(settings), Integer.parseInt(settings.get("HOEGO_PORT")));
    }

    static Program doing(Map<String, String> environment, String... arguments) {
        return new Program(process(environment, arguments), 0);
    }

    private static Process process(Map<String, String> environment, String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                CLASS_PATH,
                Application.class.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("HOEGO_") || name.startsWith("LC_"));
        builder.environment().put("LANG", "en_US.UTF-8");
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A port that the system hands out to nobody who asks for any: a browser would take it before Hoego does. */
    private static int freePort() {
        return ThreadLocalRandom.current()
                .ints(20_000, 30_000)
                .filter(Program::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    int port() {
        return port;
    }

    /** Waits until it says that it is ready, and gives all it said until then. */
    List<String> awaitReady() {
        return await("Hoego is ready");
    }

    /** Waits until it says a line that begins so, and gives all it said until then. */
    List<String> await(String beginning) {
        try {
            String line;
            var output = process.inputReader(StandardCharsets.UTF_8);
            while ((line = output.readLine()) != null) {
                said.add(line);
                if (line.startsWith(beginning)) {
                    return said;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("Hoego ended instead: " + said);
    }

    void type(String text) {
        try (var input = process.outputWriter(StandardCharsets.UTF_8)) {
            input.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for its end and gives its exit code; what it still says is read meanwhile. */
    int awaitEnd() {
        process.inputReader(StandardCharsets.UTF_8).lines().forEach(said::add);
        return process.onExit().join().exitValue();
    }

    List<String> said() {
        return said;
    }

    /** Ends it as a power failure would: it can do nothing more. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Asks it to end, as a system does that goes down. */
    void stop() {
        process.toHandle().destroy(); // unlike the process itself, leaves its output open
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}

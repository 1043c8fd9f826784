package hoego.web.program;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL that Hoego keeps for itself, in its data folder, when no other is configured. It belongs to the one
 * process that holds the folder's lock; what an earlier one left running is stopped first.
 */
final class ManagedPostgres implements AutoCloseable {

    private static final String USER = "postgres";

    private final Path data;
    private final Path bin;
    private final FileChannel lock;
    private final DatabaseAddress address;

    private ManagedPostgres(Path data, Path bin, FileChannel lock, DatabaseAddress address) {
        this.data = data;
        this.bin = bin;
        this.lock = lock;
        this.address = address;
    }

    static boolean isIn(Path folder) {
        return Files.exists(cluster(folder));
    }

    /** Starts it, making it first where there is none. */
    static ManagedPostgres open(Path folder, Terminal terminal) {
        try {
            var data = Files.createDirectories(folder).toRealPath();
            var lock = lock(data);
            var binaries = data.resolve("pgbin");
            stopLeftovers(data, binaries, terminal);
            var bin = new PostgresBinaries(terminal, binaries).unpack();
            var password = password(data.resolve("pg.password"));
            var cluster = cluster(data);
            if (!Files.exists(cluster)) {
                terminal.note("program.postgres.making", Map.of());
                make(bin, data, cluster);
            }
            return new ManagedPostgres(data, bin, lock, start(bin, data, cluster, password));
        } catch (FileSystemException e) {
            throw unwritable(folder, e);
        } catch (IOException e) {
            throw new Refusal("program.postgres.failed", Map.of("reason", e.getMessage(), "log", log(folder)));
        }
    }

    /** The address of the one that another process keeps running in the folder, if one does. */
    static Optional<DatabaseAddress> running(Path folder) {
        try {
            var data = folder.toRealPath();
            var state = Files.readAllLines(cluster(data).resolve("postmaster.pid"));
            var password = Files.readString(data.resolve("pg.password")).strip();
            return state.size() < 4
                    ? Optional.empty()
                    : Optional.of(address(state.get(3).strip(), password));
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    private static Refusal unwritable(Path folder, FileSystemException e) {
        var reason = e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
        return new Refusal("program.folder.unwritable", Map.of("folder", folder, "reason", reason));
    }

    private static FileChannel lock(Path data) throws IOException {
        var channel = FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new Refusal("program.folder.taken", Map.of("folder", data));
        }
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    /** After Java was killed, its PostgreSQL may still run; it has to end before another starts on the same files. */
    private static void stopLeftovers(Path data, Path binaries, Terminal terminal) throws IOException {
        var leftovers = ProcessHandle.allProcesses()
                .filter(process -> process.info().command().orElse("").startsWith(binaries + "/"))
                .toList();
        if (leftovers.isEmpty()) {
            return;
        }
        terminal.note("program.postgres.leftover", Map.of());
        var postmaster = postmaster(cluster(data));
        leftovers.stream().filter(process -> process.pid() == postmaster).forEach(ProcessHandle::destroy);
        for (var process : leftovers) {
            try {
                process.onExit().get(60, SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            } catch (ExecutionException | TimeoutException e) {
                throw new IOException("process " + process.pid() + " of an earlier run does not end", e);
            }
        }
    }

    /** Its process, as it noted it itself; 0 if there is no note, or one that a power failure left empty. */
    private static long postmaster(Path cluster) throws IOException {
        var note = cluster.resolve("postmaster.pid");
        return Files.exists(note) && Files.size(note) > 0
                ? Long.parseLong(Files.readAllLines(note).getFirst().strip())
                : 0;
    }

    private static String password(Path file) throws IOException {
        if (!Files.exists(file)) {
            var secret = new byte[24];
            new SecureRandom().nextBytes(secret);
            var unfinished = file.resolveSibling("pg.password.new");
            Files.deleteIfExists(unfinished);
            var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.createFile(unfinished, mine);
            Files.writeString(unfinished, HexFormat.of().formatHex(secret));
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(file).strip();
    }

    private static void make(Path bin, Path data, Path cluster) throws IOException {
        var unfinished = data.resolve("pg.new");
        FileUtils.deleteDirectory(unfinished.toFile());
        run(
                data,
                bin.resolve("initdb").toString(),
                "--pgdata=" + unfinished,
                "--username=" + USER,
                "--auth=scram-sha-256",
                "--pwfile=" + data.resolve("pg.password"),
                "--encoding=UTF8",
                "--locale=C",
                "--lc-ctype=" + (PostgresBinaries.isMac() ? "en_US.UTF-8" : "C.UTF-8")); // C sees no Hangul
        Files.move(unfinished, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private static DatabaseAddress start(Path bin, Path data, Path cluster, String password) throws IOException {
        forgetStranger(cluster);
        var port = freePort();
        run(
                data,
                bin.resolve("pg_ctl").toString(),
                "start",
                "--silent",
                "--wait",
                "--timeout=300", // after a crash it reads its journal first
                "--pgdata=" + cluster,
                "--log=" + log(data),
                "--options=-p " + port
                        + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=40"
                        + " -c log_checkpoints=off");
        return address(Integer.toString(port), password);
    }

    /**
     * A note of a process that has long been another's, as after the restart of a container, or of none would keep it from
     * starting.
     */
    private static void forgetStranger(Path cluster) throws IOException {
        var pid = postmaster(cluster);
        if (pid == 0 || ProcessHandle.of(pid).isPresent()) {
            Files.deleteIfExists(cluster.resolve("postmaster.pid"));
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static DatabaseAddress address(String port, String password) {
        return new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + port + "/postgres", USER, password);
    }

    private static Path cluster(Path data) {
        return data.resolve("pg");
    }

    private static Path log(Path data) {
        return data.resolve("postgres.log");
    }

    /** Runs one of PostgreSQL's programs; it refuses to run as root, unless in a user namespace where root is nobody. */
    private static void run(Path data, String... command) throws IOException {
        var words = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) {
            words.addAll(List.of("unshare", "--user"));
        }
        words.addAll(List.of(command));
        var output = data.resolve("pg.out");
        var process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException(reason(data, output));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        Files.delete(output);
    }

    private static String reason(Path data, Path output) throws IOException {
        var said = new ArrayList<String>();
        for (var file : List.of(log(data), output)) {
            if (Files.exists(file)) {
                said.addAll(Files.readAllLines(file));
            }
        }
        return said.reversed().stream()
                .filter(line -> line.contains("FATAL") || line.contains("error"))
                .findFirst()
                .orElse(said.isEmpty() ? "" : said.getLast())
                .strip();
    }

    DatabaseAddress address() {
        return address;
    }

    void awaitEnd() {
        process().ifPresent(process -> process.onExit().join());
    }

    private Optional<ProcessHandle> process() {
        try {
            return ProcessHandle.of(postmaster(cluster(data)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            if (process().isPresent()) {
                var stop = bin.resolve("pg_ctl").toString();
                run(data, stop, "stop", "--silent", "--wait", "--mode=fast", "--pgdata=" + cluster(data));
            }
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop", e);
        }
    }
}

package hoego.web.program;

import java.io.IOException;
import java.net.JarURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.io.FileUtils;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL that Hoego brings along for this kind of machine, unpacked into a folder. */
final class PostgresBinaries {

    private final Terminal terminal;
    private final Path folder;

    /**
     * @param folder that holds nothing else
     */
    PostgresBinaries(Terminal terminal, Path folder) {
        this.terminal = terminal;
        this.folder = folder;
    }

    /** Unpacks them where they are not yet, and gives the folder of the programs. */
    Path unpack() throws IOException {
        var name = "/postgres-" + platform() + ".txz";
        var archive = PostgresBinaries.class.getResource(name);
        if (archive == null) {
            throw new Refusal("program.postgres.platform", Map.of("platform", platform()));
        }
        var entry = ((JarURLConnection) archive.openConnection()).getJarEntry();
        var unpacked = folder.resolve(Long.toHexString(entry.getCrc()));
        if (!Files.exists(unpacked)) {
            terminal.note("program.postgres.unpacking", Map.of("folder", folder));
            FileUtils.deleteDirectory(folder.toFile());
            var unfinished = folder.resolve("unfinished");
            try (var files = new TarArchiveInputStream(new XZInputStream(archive.openStream()))) {
                unpack(files, unfinished);
            }
            Files.move(unfinished, unpacked, StandardCopyOption.ATOMIC_MOVE);
        }
        return unpacked.resolve("bin");
    }

    static String platform() {
        var system = isMac() ? "darwin" : System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return system + (System.getProperty("os.arch").equals("aarch64") ? "-arm_64" : "-x86_64");
    }

    static boolean isMac() {
        return System.getProperty("os.name").startsWith("Mac");
    }

    private static void unpack(TarArchiveInputStream files, Path target) throws IOException {
        TarArchiveEntry entry;
        while ((entry = files.getNextEntry()) != null) {
            var file = target.resolve(entry.getName());
            Files.createDirectories(entry.isDirectory() ? file : file.getParent());
            if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            } else if (entry.isFile()) {
                Files.copy(files, file);
                if ((entry.getMode() & 0100) != 0) {
                    file.toFile().setExecutable(true);
                }
            }
        }
    }
}

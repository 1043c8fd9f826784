package hoego.web;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files that Hoego brings along; in development those of the source tree, as they are now. */
@Singleton
final class Resources {

    private final String sources;

    /**
     * @param sources the folder {@code src/main/resources} while developing, else empty
     */
    Resources(@Value("${hoego.dev.resources:}") String sources) {
        this.sources = sources;
    }

    boolean isLive() {
        return !sources.isEmpty();
    }

    /** Every file in a folder and below, by its path in it, in the order of the paths. */
    SortedMap<String, byte[]> below(String folder) {
        try {
            if (isLive()) {
                return read(Path.of(sources, folder));
            }
            var here = Resources.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            if (Files.isDirectory(Path.of(here))) {
                return read(Path.of(here).resolve(folder));
            }
            try (var jar = FileSystems.newFileSystem(URI.create("jar:" + here), Map.of())) {
                return read(jar.getPath(folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Hoego does not know where it is", e);
        }
    }

    private static SortedMap<String, byte[]> read(Path folder) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var all = Files.walk(folder)) {
            for (var file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }
}

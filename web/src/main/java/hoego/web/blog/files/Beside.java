package hoego.web.blog.files;

import hoego.web.blog.files.Archive.Entry;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the images that a text in an archive shows, wherever the program it was written for keeps them. */
final class Beside {

    private static final Pattern ELSEWHERE = Pattern.compile("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*|//.*|#.*");
    private static final Pattern IMAGE =
            Pattern.compile("(?is).+\\.(png|jpe?g|jfif|gif|webp|svg|avif|bmp|heic|heif|tiff?)");

    /** Those that are taken. */
    private static final Pattern TAKEN = Pattern.compile("(?is).+\\.(png|jpe?g|jfif|gif|webp)");

    private static final Pattern SITE = Pattern.compile("\\{\\{-?\\s*site\\.(?:baseurl|url)\\s*-?\\}\\}");
    private static final Pattern FILTERED = Pattern.compile("\\{\\{-?\\s*[\"']([^\"']*)[\"'][^}]*\\}\\}");
    private static final Pattern BEHIND = Pattern.compile("[?#].*");

    /** Where sites keep what goes out as it is. */
    private static final List<String> KEPT = List.of("", "static/", "assets/", "source/", "public/", "content/");

    private final Archive archive;
    private final List<String> folders;

    /**
     * @param path of the text
     */
    Beside(Archive archive, String path) {
        this.archive = archive;
        this.folders = folders(path);
    }

    private static List<String> folders(String path) {
        var folders = new ArrayList<String>();
        var folder = path.substring(0, path.lastIndexOf('/') + 1);
        folders.add(folder);
        folders.add(path.replaceFirst("\\.[^./]*$", "") + "/"); // Hexo's own for each post
        for (var above = folder;
                !above.isEmpty();
                above = above.substring(0, above.lastIndexOf('/', above.length() - 2) + 1)) {
            KEPT.stream().map(above::concat).forEach(folders::add);
        }
        folders.addAll(KEPT);
        return folders.stream().distinct().toList();
    }

    /** Whether an address is one of an image in the archive, or should be. */
    static boolean isMeant(String address) {
        var file = file(address);
        return !ELSEWHERE.matcher(file).matches() && IMAGE.matcher(file).matches() && !PostWriter.isOurs(address);
    }

    Optional<Entry> find(String address) {
        var file = file(address).replaceFirst("^/+", "");
        return TAKEN.matcher(file).matches()
                ? folders.stream()
                        .flatMap(folder -> resolved(folder + file).stream())
                        .flatMap(path -> archive.find(path).stream())
                        .findFirst()
                        .or(() -> loose(file))
                : Optional.empty();
    }

    /** Files that were chosen one by one lost their folders. */
    private Optional<Entry> loose(String file) {
        return folders.getFirst().isEmpty()
                ? archive.findOnly(file.substring(file.lastIndexOf('/') + 1))
                : Optional.empty();
    }

    private static String file(String address) {
        var plain = FILTERED.matcher(SITE.matcher(address).replaceAll("")).replaceAll("$1");
        if (ELSEWHERE.matcher(plain).matches()) {
            return plain;
        }
        var path = BEHIND.matcher(plain).replaceFirst("").replace('\\', '/');
        return Normalizer.normalize(decoded(path), Normalizer.Form.NFC);
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException asItIs) {
            return path;
        }
    }

    private static Optional<String> resolved(String path) {
        var parts = new ArrayDeque<String>();
        for (var part : List.of(path.split("/"))) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }
}

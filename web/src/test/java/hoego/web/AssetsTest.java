package hoego.web;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssetsTest {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern NAMED = Pattern.compile("ui\\.asset\\(\"([^\"]+)\"\\)");

    @Test
    void areThereForEveryTemplateThatNamesThem() throws IOException {
        var assets = new Assets(new Resources(""));
        var version = assets.path().split("/", -1)[2];

        assertThat(named()).isNotEmpty().allSatisfy(name -> {
            var answer = assets.file(version, name, HttpRequest.GET("/").getHeaders());
            assertThat(answer.code()).isEqualTo(HttpStatus.OK.getCode());
        });
    }

    private static Set<String> named() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> NAMED.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .collect(toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

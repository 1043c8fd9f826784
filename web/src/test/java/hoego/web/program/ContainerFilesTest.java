package hoego.web.program;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What can be told of the container files, and of what is written about settings, without an engine. */
class ContainerFilesTest {

    static final Path TOP = Path.of("..");
    static final Pattern SETTING = Pattern.compile("HOEGO_[A-Z_]*[A-Z]");

    final String compose = read("docker-compose.yml");
    final String dockerfile = read("Dockerfile");

    @Test
    void explainsEverySettingOfComposeInTheExample() {
        var used = Pattern.compile("\\$\\{(HOEGO_[A-Z_]+)")
                .matcher(compose)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        var explained = Pattern.compile("^#?(HOEGO_[A-Z_]+)=", Pattern.MULTILINE)
                .matcher(read(".env.example"))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(explained).isEqualTo(used);
    }

    @Test
    void explainsEverySettingOfTheProgramInTheReadme() {
        var known = settings(read("web/src/main/java/hoego/web/program/Environment.java"));
        var rows = read("README.md")
                .lines()
                .filter(line -> line.startsWith("| `HOEGO_"))
                .toList();

        assertThat(rows).extracting(row -> settings(row).iterator().next()).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void givesHoegoOnlySettingsItKnows() {
        assertThat(settings(read("web/src/main/java/hoego/web/program/Environment.java")))
                .containsAll(map(service("hoego"), "environment").keySet());
    }

    @Test
    void opensNothingToTheNetworkUnlessAsked() {
        assertThat(service("hoego").get("ports")).isEqualTo(List.of("${HOEGO_PUBLISH:-127.0.0.1:8080}:8080"));
        assertThat(service("postgres")).doesNotContainKey("ports");
    }

    @Test
    void waitsForADatabaseThatKeepsItsRecords() {
        assertThat(map(map(service("hoego"), "depends_on"), "postgres")).containsEntry("condition", "service_healthy");
        assertThat(service("postgres")).containsKey("healthcheck");
        assertThat(service("postgres").get("volumes")).isEqualTo(List.of("postgres:/var/lib/postgresql"));
        assertThat(map(yaml(), "volumes")).containsOnlyKeys("data", "postgres");
    }

    @Test
    void startsAgainByItself() {
        assertThat(map(yaml(), "services").keySet())
                .allSatisfy(name -> assertThat(service(name)).containsEntry("restart", "unless-stopped"));
    }

    @Test
    void namesTheVersionOfEveryImage() {
        var images = Pattern.compile("(?m)^(?:FROM|\\s+image:) (?:--platform=\\S+ )?(\\S+)")
                .matcher(compose + dockerfile)
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(images).hasSize(4).allMatch(image -> image.matches("[a-z-]+:[0-9].*"), "has a version");
    }

    @Test
    void runsAsNobodyInParticular() {
        assertThat(service("hoego")).containsEntry("read_only", true).containsEntry("cap_drop", List.of("ALL"));
        assertThat(dockerfile.lines())
                .contains("USER hoego")
                .anyMatch(line -> line.startsWith("HEALTHCHECK "))
                .noneMatch(line -> line.startsWith("# syntax="));
    }

    private static Set<String> settings(String text) {
        return SETTING.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, Object> service(String name) {
        return map(map(yaml(), "services"), name);
    }

    private Map<String, Object> yaml() {
        return new Yaml().load(compose);
    }

    @SuppressWarnings("unchecked") // names are text in both files
    private static Map<String, Object> map(Map<String, Object> parent, String key) {
        return (Map<String, Object>) requireNonNull(parent.get(key));
    }

    private static String read(String file) {
        try {
            return Files.readString(TOP.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

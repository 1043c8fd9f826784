package hoego.web.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hoego.web.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @TempDir
    Path folder;

    @Test
    void needsNone() {
        assertThat(Settings.read(Map.of()))
                .containsEntry("micronaut.server.host", "127.0.0.1")
                .containsEntry("micronaut.server.port", 8080)
                .containsEntry("hoego.data", Path.of("data").toAbsolutePath().toString())
                .containsEntry("hoego.trusted-proxies", List.of())
                .doesNotContainKeys("hoego.base-url", "micronaut.server.context-path", "datasources.default.url");
    }

    @Test
    void takesAnEmptyOneForNone() {
        assertThat(Settings.read(Map.of("HOEGO_PORT", " ", "HOEGO_DATABASE_URL", "", "HOEGO_DATABASE_URL_FILE", "")))
                .isEqualTo(Settings.read(Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http", "80 80"})
    void refusesWhatIsNoPort(String port) {
        assertRefused("start.setting.port", Map.of("HOEGO_PORT", port));
    }

    @ParameterizedTest
    @CsvSource({
        "https://hoego.example.org, https://hoego.example.org,",
        "https://hoego.example.org/, https://hoego.example.org,",
        "https://example.org:8443/my/hoego/, https://example.org:8443/my/hoego, /my/hoego",
        "http://192.168.0.7:8080, http://192.168.0.7:8080,",
    })
    void livesBelowThePathOfItsAddress(String given, String url, String path) {
        var properties = Settings.read(Map.of("HOEGO_BASE_URL", given));

        assertThat(properties).containsEntry("hoego.base-url", url);
        assertThat(properties.get("micronaut.server.context-path")).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hoego.example.org",
                "ftp://example.org",
                "https://",
                "https://example.org/?a=b",
                "https://me@example.org",
                "https://example.org/a//b",
                "https://example.org/회고",
                "https://exa mple.org"
            })
    void refusesWhatIsNoWebAddress(String url) {
        assertRefused("start.setting.base-url", Map.of("HOEGO_BASE_URL", url));
    }

    @Test
    void trustsProxiesByAddressAndRange() {
        var properties = Settings.read(Map.of("HOEGO_TRUSTED_PROXIES", "127.0.0.1, 172.16.0.0/12,fd00::/8 ::1"));

        assertThat(properties)
                .containsEntry("hoego.trusted-proxies", List.of("127.0.0.1", "172.16.0.0/12", "fd00::/8", "::1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy", "10.0.0.0/33", "300.1.1.1", "10.0.0.1/", "::1/129", "1.2.3.4;5.6.7.8"})
    void refusesWhatIsNoRangeOfAddresses(String range) {
        assertRefused("start.setting.proxies", Map.of("HOEGO_TRUSTED_PROXIES", range));
    }

    @Test
    void takesTheAddressOfADatabaseAsOtherProgramsWriteIt() {
        var properties = Settings.read(Map.of(
                "HOEGO_DATABASE_URL", "postgresql://me%40home:p%2Bw+1@db.example.org:5433/hoego?sslmode=require"));

        assertThat(properties)
                .containsEntry("datasources.default.url", "jdbc:postgresql://db.example.org:5433/hoego?sslmode=require")
                .containsEntry("datasources.default.username", "me@home")
                .containsEntry("datasources.default.password", "p+w+1");
    }

    @Test
    void takesTheAddressOfADatabaseAsJavaWritesIt() {
        var properties = Settings.read(Map.of(
                "HOEGO_DATABASE_URL", "jdbc:postgresql://db/hoego",
                "HOEGO_DATABASE_USER", "me",
                "HOEGO_DATABASE_PASSWORD", "secret"));

        assertThat(properties)
                .containsEntry("datasources.default.url", "jdbc:postgresql://db/hoego")
                .containsEntry("datasources.default.username", "me")
                .containsEntry("datasources.default.password", "secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://db/hoego",
                "jdbc:mysql://db/hoego",
                "db:5432",
                "postgresql:///hoego",
                "jdbc:postgresql://db:x/hoego",
                "::"
            })
    void refusesWhatIsNoPostgres(String url) {
        assertRefused("start.setting.database-url", Map.of("HOEGO_DATABASE_URL", url));
    }

    @Test
    void readsSecretsFromFiles() throws IOException {
        var password = Files.writeString(folder.resolve("password"), "s3cret\n");

        var properties = Settings.read(Map.of(
                "HOEGO_DATABASE_URL",
                "postgres://hoego@db/hoego",
                "HOEGO_DATABASE_PASSWORD_FILE",
                password.toString()));

        assertThat(properties).containsEntry("datasources.default.password", "s3cret");
    }

    @Test
    void refusesAFileThatCannotBeRead() {
        var missing = folder.resolve("missing").toString();

        assertRefused("start.setting.file", Map.of("HOEGO_DATABASE_URL_FILE", missing));
    }

    @Test
    void refusesASecretThatIsGivenTwice() {
        var url = "postgres://hoego@db/hoego";

        assertRefused("start.setting.both", Map.of("HOEGO_DATABASE_URL", url, "HOEGO_DATABASE_URL_FILE", "/run/url"));
    }

    @Test
    void refusesAPasswordForNoDatabase() {
        assertRefused("start.setting.no-url", Map.of("HOEGO_DATABASE_PASSWORD", "secret"));
    }

    private static void assertRefused(String key, Map<String, String> environment) {
        assertThatThrownBy(() -> Settings.read(new HashMap<>(environment)))
                .isInstanceOf(Refusal.class)
                .hasMessage(key);
    }
}

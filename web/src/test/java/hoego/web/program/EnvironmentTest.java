package hoego.web.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentTest {

    @TempDir
    Path folder;

    @Test
    void needsNothing() {
        var settings = settings(Map.of());

        assertThat(settings)
                .isEqualTo(new Settings(
                        "127.0.0.1", 8080, Path.of("data").toAbsolutePath(), null, List.of(), false, false, null));
        assertThat(settings.address()).isEqualTo("http://127.0.0.1:8080");
    }

    @Test
    void takesAnEmptyValueForNone() {
        assertThat(settings(Map.of("HOEGO_PORT", " ", "HOEGO_DATABASE_URL", "", "HOEGO_DATABASE_URL_FILE", "")))
                .isEqualTo(settings(Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http", "80 80"})
    void refusesWhatIsNoPort(String port) {
        assertRefused("program.setting.port", Map.of("HOEGO_PORT", port));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:8080", "1.2.3.4.5", "hoego.invalid", "http://127.0.0.1"})
    void refusesWhatIsNoHost(String host) {
        assertRefused("program.setting.host", Map.of("HOEGO_HOST", host));
    }

    @ParameterizedTest
    @CsvSource({"0.0.0.0, http://localhost:8080", "::1, http://[::1]:8080", "192.168.0.7, http://192.168.0.7:8080"})
    void tellsWhereToOpenIt(String host, String address) {
        assertThat(settings(Map.of("HOEGO_HOST", host)).address()).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({
        "https://hoego.example.org, https://hoego.example.org, ''",
        "https://hoego.example.org/, https://hoego.example.org, ''",
        "https://example.org:8443/my/hoego/, https://example.org:8443/my/hoego, /my/hoego",
        "http://192.168.0.7:8080, http://192.168.0.7:8080, ''",
    })
    void livesBelowThePathOfItsAddress(String given, String url, String path) {
        var settings = settings(Map.of("HOEGO_BASE_URL", given));

        assertThat(settings.address()).isEqualTo(url);
        assertThat(settings.properties())
                .containsEntry("hoego.base-url", url)
                .containsEntry("micronaut.server.context-path", path);
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
        assertRefused("program.setting.base-url", Map.of("HOEGO_BASE_URL", url));
    }

    @Test
    void trustsProxiesByAddressAndRange() {
        var settings = settings(Map.of("HOEGO_TRUSTED_PROXIES", "127.0.0.1, 172.16.0.0/12,fd00::/8 ::1"));

        assertThat(settings.trustedProxies()).containsExactly("127.0.0.1", "172.16.0.0/12", "fd00::/8", "::1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy", "10.0.0.0/33", "300.1.1.1", "10.0.0.1/", "::1/129", "1.2.3.4;5.6.7.8"})
    void refusesWhatIsNoRangeOfAddresses(String range) {
        assertRefused("program.setting.proxies", Map.of("HOEGO_TRUSTED_PROXIES", range));
    }

    @Test
    void letsFeedsLieInTheOwnersNetworkOnlyIfToldSo() {
        assertThat(settings(Map.of()).properties()).containsEntry("hoego.fetch-private", false);
        assertThat(settings(Map.of("HOEGO_FETCH_PRIVATE", "true")).properties())
                .containsEntry("hoego.fetch-private", true);
        assertRefused("program.setting.fetch-private", Map.of("HOEGO_FETCH_PRIVATE", "yes"));
    }

    @Test
    void asksOpenLibraryOnlyIfToldSo() {
        assertThat(settings(Map.of()).properties()).containsEntry("hoego.open-library", false);
        assertThat(settings(Map.of("HOEGO_OPEN_LIBRARY", "true")).properties())
                .containsEntry("hoego.open-library", true);
        assertRefused("program.setting.open-library", Map.of("HOEGO_OPEN_LIBRARY", "on"));
    }

    @Test
    void takesTheAddressOfADatabaseAsOtherProgramsWriteIt() {
        var url = "postgresql://me%40home:p%2Bw+1@db.example.org:5433/hoego?sslmode=require";

        assertThat(settings(Map.of("HOEGO_DATABASE_URL", url)).database())
                .isEqualTo(new DatabaseAddress(
                        "jdbc:postgresql://db.example.org:5433/hoego?sslmode=require", "me@home", "p+w+1"));
    }

    @Test
    void takesTheAddressOfADatabaseAsJavaWritesIt() {
        var settings = settings(Map.of(
                "HOEGO_DATABASE_URL", "jdbc:postgresql://db/hoego",
                "HOEGO_DATABASE_USER", "me",
                "HOEGO_DATABASE_PASSWORD", "secret"));

        assertThat(settings.database()).isEqualTo(new DatabaseAddress("jdbc:postgresql://db/hoego", "me", "secret"));
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
        assertRefused("program.setting.database-url", Map.of("HOEGO_DATABASE_URL", url));
    }

    @Test
    void readsSecretsFromFiles() throws IOException {
        var password = Files.writeString(folder.resolve("password"), "s3cret\n").toString();

        var settings = settings(
                Map.of("HOEGO_DATABASE_URL", "postgres://hoego@db/hoego", "HOEGO_DATABASE_PASSWORD_FILE", password));

        assertThat(settings.database()).isEqualTo(new DatabaseAddress("jdbc:postgresql://db/hoego", "hoego", "s3cret"));
    }

    @Test
    void refusesAFileThatCannotBeRead() {
        var missing = folder.resolve("missing").toString();

        assertRefused("program.setting.file", Map.of("HOEGO_DATABASE_URL_FILE", missing));
    }

    @Test
    void refusesASecretThatIsGivenTwice() {
        var url = "postgres://hoego@db/hoego";

        assertRefused("program.setting.both", Map.of("HOEGO_DATABASE_URL", url, "HOEGO_DATABASE_URL_FILE", "/url"));
    }

    @Test
    void refusesAPasswordForNoDatabase() {
        assertRefused("program.setting.no-url", Map.of("HOEGO_DATABASE_PASSWORD", "secret"));
    }

    private static Settings settings(Map<String, String> variables) {
        return new Environment(variables).settings();
    }

    private static void assertRefused(String key, Map<String, String> variables) {
        assertThatThrownBy(() -> settings(variables))
                .asInstanceOf(type(Refusal.class))
                .extracting(Refusal::key)
                .isEqualTo(key);
    }
}

package hoego.web.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one who starts Hoego meets in the terminal. */
class ApplicationTest {

    @TempDir
    static Path data;

    static Program hoego;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        hoego = Program.serving(Map.of("HOEGO_DATA", data.toString()));
        hoego.awaitReady();
    }

    @AfterAll
    static void stop() {
        hoego.close();
    }

    @Test
    void showsProgressAtItsFirstStartAndThenItsAddress() {
        assertThat(hoego.said())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("Unpacking PostgreSQL"),
                        line -> assertThat(line).startsWith("Making a database"),
                        line -> assertThat(line).isEqualTo("Hoego is ready: http://127.0.0.1:" + hoego.port()));
    }

    @Test
    void leavesNothingRunningWhenItIsStoppedWhileItStarts() throws IOException {
        try (var program = Program.serving(Map.of("HOEGO_DATA", folder.toString()))) {
            program.await("Making a database");
            program.stop();

            assertThat(program.awaitEnd()).isEqualTo(143);
            assertThat(program.said()).last().asString().startsWith("Making a database");
        }
        var binaries = folder.toRealPath().resolve("pgbin").toString();
        assertThat(ProcessHandle.allProcesses())
                .noneMatch(process -> process.info().command().orElse("").startsWith(binaries));
    }

    @Test
    void saysInOneLineThatAnotherRunsOnItsFolder() {
        assertRefused(Map.of("HOEGO_DATA", data.toString()), "Another Hoego is running on");
    }

    @Test
    void saysInOneLineThatItsPortIsTaken() throws IOException {
        try (var taken = new ServerSocket(0)) {
            var port = Integer.toString(taken.getLocalPort());

            assertRefused(
                    Map.of("HOEGO_PORT", port, "HOEGO_DATABASE_URL", System.getProperty("datasources.default.url")),
                    "port " + port);
        }
    }

    @Test
    void speaksTheLanguageOfTheTerminal() {
        assertRefused(
                Map.of("HOEGO_PORT", "0", "LANG", "ko_KR.UTF-8"), "HOEGO_PORT 값이 ‘0’예요. 1부터 65535까지의 숫자로 정해 주세요.");
    }

    @Test
    void explainsWhatItCanDoToOneWhoMistypes() {
        try (var program = Program.doing(Map.of("HOEGO_DATA", folder.toString()), "backpu", "file")) {
            assertThat(program.awaitEnd()).isEqualTo(1);
            assertThat(program.said()).anyMatch(line -> line.startsWith("hoego backup FILE"));
            assertThat(folder).isEmptyDirectory();
        }
    }

    private static void assertRefused(Map<String, String> environment, String reason) {
        try (var program = Program.serving(environment)) {
            assertThat(program.awaitEnd()).isEqualTo(1);
            assertThat(program.said()).singleElement().asString().contains(reason);
        }
    }
}

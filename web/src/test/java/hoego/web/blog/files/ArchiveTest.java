package hoego.web.blog.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hoego.blog.ImportReason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

    @TempDir
    Path folder;

    @Test
    void readsNamesWhicheverSystemWroteThem() throws Exception {
        for (var zips : List.of(Zips.ofKoreanWindows(), Zips.ofSevenZip(), Zips.ofMac())) {
            try (var archive = open(zips.file("글/2021-03-08-커널.md", "text").bytes())) {
                assertThat(archive.entries()).extracting(Archive.Entry::path).containsExactly("글/2021-03-08-커널.md");
                assertThat(archive.read(archive.entries().getFirst(), 100))
                        .asString(UTF_8)
                        .isEqualTo("text");
            }
        }
    }

    @Test
    void namesWhatMustNotBeRead() throws Exception {
        var zip = Zips.ofSevenZip()
                .file("/etc/passwd.md", "x")
                .file("C:\\posts\\x.md", "x")
                .file("posts/../../x.md", "x")
                .link("link.md", "/etc/passwd")
                .file("가.md", "x")
                .file(Normalizer.normalize("가.md", Normalizer.Form.NFD), "x")
                .folder("x.md")
                .file("x.md/index.md", "x")
                .file("posts\\windows.md", "x");

        try (var archive = open(zip.bytes())) {
            assertThat(archive.entries().stream().map(entry -> entry.path() + " " + entry.hazard()))
                    .containsExactlyInAnyOrder(
                            "/etc/passwd.md ABSOLUTE",
                            "C:/posts/x.md ABSOLUTE",
                            "posts/../../x.md UPWARDS",
                            "link.md LINK",
                            "가.md null",
                            "가.md TWICE",
                            "x.md/index.md null",
                            "posts/windows.md null");
        }
    }

    @Test
    void readsNothingEncrypted() throws Exception {
        var bytes = Zips.ofSevenZip().file("a.md", "x").bytes();
        flag(bytes, 0x04034b50, 6);
        flag(bytes, 0x02014b50, 8);

        try (var archive = open(bytes)) {
            assertThat(archive.entries().getFirst().hazard()).isEqualTo(ImportReason.ENCRYPTED);
        }
    }

    private static void flag(byte[] zip, int signature, int offset) {
        var bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < zip.length - 4; at++) {
            if (bytes.getInt(at) == signature) {
                bytes.putShort(at + offset, (short) (bytes.getShort(at + offset) | 1));
            }
        }
    }

    @Test
    void refusesWhatIsNotWhole() throws IOException {
        var whole = Zips.ofSevenZip().file("a.md", "x".repeat(1000)).bytes();

        assertThatThrownBy(() -> open(Arrays.copyOf(whole, whole.length - 30))).hasMessage("UNREADABLE");
        assertThatThrownBy(() -> open("no zip".getBytes(UTF_8))).hasMessage("UNREADABLE");
        assertThatThrownBy(() -> open(new byte[0])).hasMessage("UNREADABLE");
    }

    @Test
    void findsDamage() throws Exception {
        var bytes = Zips.ofSevenZip().file("a.md", "abcdefgh").bytes();
        var start = new String(bytes, ISO_8859_1).indexOf("a.md") + 6;
        bytes[start] ^= 0x55;

        try (var archive = open(bytes)) {
            assertThatThrownBy(() -> archive.read(archive.entries().getFirst(), 100))
                    .hasMessage("DAMAGED");
        }
    }

    @Test
    void bearsBombs() throws Exception {
        var flat = Zips.ofSevenZip().file("a.md", new byte[6 << 20]).bytes();
        try (var archive = open(flat)) {
            assertThatThrownBy(() -> archive.read(archive.entries().getFirst(), PostFile.MOST_BYTES))
                    .hasMessage("TOO_LARGE");
        }

        var many = Zips.ofSevenZip();
        var zeros = new byte[30 << 20];
        for (int i = 0; i < 8; i++) {
            many.file(i + ".md", zeros);
        }
        assertThatThrownBy(() -> open(many.bytes())).hasMessage("BOMB");
        assertThatThrownBy(() -> open(overlapping())).hasMessageMatching("BOMB|UNREADABLE");
    }

    /** Two entries that are made of the same bytes. */
    private static byte[] overlapping() {
        var bytes = Zips.ofSevenZip()
                .file("a.md", "x".repeat(100))
                .file("b.md", "y".repeat(100))
                .bytes();
        var directory = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int entries = 0;
        for (int at = 0; at < bytes.length - 46; at++) {
            if (directory.getInt(at) == 0x02014b50 && ++entries == 2) {
                directory.putInt(at + 42, 0);
            }
        }
        return bytes;
    }

    @Test
    void countsBeforeItOpens() throws IOException {
        var many = Zips.ofSevenZip();
        Stream.iterate(0, number -> number + 1)
                .limit(Archive.MOST_ENTRIES + 1L)
                .forEach(number -> many.file(number + ".md", ""));

        assertThatThrownBy(() -> open(many.bytes())).hasMessage("TOO_MANY");
    }

    @Test
    void knowsTheDayThatAClockShowed() throws Exception {
        var zip = Zips.ofSevenZip()
                .changedAt("a.md", LocalDateTime.of(2020, 12, 31, 23, 50), "x")
                .bytes();

        try (var archive = open(zip)) {
            assertThat(archive.changedOn(archive.entries().getFirst(), ZoneId.of("Asia/Seoul")))
                    .isEqualTo(LocalDate.of(2020, 12, 31));
        }
    }

    private Archive open(byte[] bytes) throws RefusedArchive, IOException {
        return Archive.open(Files.write(folder.resolve("archive.zip"), bytes));
    }
}

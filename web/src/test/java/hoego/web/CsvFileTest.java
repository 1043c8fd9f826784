package hoego.web;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    private static final Charset CP949 = Charset.forName("x-windows-949");

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void readsWhateverPartsTheCells(String between) throws RefusedCsv {
        var file = read("Title|Author \n\"a|b\"|\"says \"\"hm\"\"\nand goes on\"\n\n|c\n".replace("|", between));

        assertThat(file.header()).containsExactly("title", "author");
        assertThat(file.size()).isEqualTo(2);
        assertThat(titles(file)).containsExactly("a" + between + "b", "");
        assertThat(file.rows().map(row -> row.get("author"))).containsExactly("says \"hm\"\nand goes on", "c");
    }

    @Test
    void readsWhatEachProgramWritesKoreanIn() throws RefusedCsv {
        var text = "제목,저자\r\n가상 메모리,홍길동\r\n";

        assertThat(titles(CsvFile.of(("\ufeff" + text).getBytes(UTF_8)), "제목")).containsExactly("가상 메모리");
        assertThat(titles(CsvFile.of(("\ufeff" + text).getBytes(UTF_16LE)), "제목"))
                .containsExactly("가상 메모리");
        assertThat(titles(CsvFile.of(text.getBytes(CP949)), "제목")).containsExactly("가상 메모리");
        assertThat(CsvFile.of(text.getBytes(CP949)).charset()).isEqualTo("EUC-KR");
    }

    @Test
    void takesNoHalfOfAFile() throws RefusedCsv {
        refuses("title,review\na,ok\nb,\"it goes", CsvProblem.CUT_OFF, 3);
        refuses("title,review\na,\"b\"c\n", CsvProblem.MALFORMED, 2);
        refuses("title,review\n", CsvProblem.EMPTY, 0);
        refuses("", CsvProblem.EMPTY, 0);
        refuses("a\0b,c\n1,2", CsvProblem.BINARY, 0);
        refuses(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}, CsvProblem.BINARY, 0);

        var cut = "title,author\na,b\n가,나".getBytes(UTF_8);
        var file = CsvFile.of(Arrays.copyOf(cut, cut.length - 1));
        assertThat(titles(file)).containsExactly("a", "가");
        assertThat(read("title,author\na\nb,c,,\nd,e,f").rows().map(row -> row.isWhole(2)))
                .containsExactly(false, true, false);
    }

    @Test
    void takesNothingWithoutEnd() {
        refuses("a\n" + "1\n".repeat(CsvFile.MOST_ROWS + 1), CsvProblem.TOO_MANY_ROWS, 0);
        refuses("a" + ",a".repeat(100) + "\n1", CsvProblem.TOO_MANY_COLUMNS, 1);
        refuses("a\n" + "1".repeat(500_001), CsvProblem.LONG_CELL, 2);
        refuses("a".repeat(CsvFile.MOST_BYTES + 1), CsvProblem.TOO_LARGE, 0);
    }

    @Test
    void writesWhatNoSpreadsheetCalculatesAndReadsItAgain() throws IOException, RefusedCsv {
        var cells = List.of("=1+1", "+1", "-1", "@a", "'=1", "''+", "'tis", "a\"b, c;\r\nd", "가");
        var out = new StringBuilder();
        var writer = new CsvWriter(out);
        writer.row(List.of("a", "b", "c", "d", "e", "f", "g", "h", "i"));
        writer.row(cells);

        assertThat(out).startsWith("\ufeffa,b").contains("'=1+1,'+1,'-1,'@a,''=1,'''+,'tis,");
        var row = read(out.toString()).rows().findFirst().orElseThrow();
        assertThat(row.columns().keySet().stream().sorted().map(row::own))
                .containsExactly("=1+1", "+1", "-1", "@a", "'=1", "''+", "'tis", "a\"b, c;\nd", "가");
    }

    private static void refuses(String text, CsvProblem problem, long row) {
        refuses(text.getBytes(UTF_8), problem, row);
    }

    private static void refuses(byte[] bytes, CsvProblem problem, long row) {
        assertThatExceptionOfType(RefusedCsv.class)
                .isThrownBy(() -> CsvFile.of(bytes))
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(problem))
                .satisfies(refused -> assertThat(refused.line()).isEqualTo(row));
    }

    private static CsvFile read(String text) throws RefusedCsv {
        return CsvFile.of(text.getBytes(UTF_8));
    }

    private static List<String> titles(CsvFile file) {
        return titles(file, "title");
    }

    private static List<String> titles(CsvFile file, String column) {
        return file.rows().map(row -> row.get(column)).toList();
    }
}

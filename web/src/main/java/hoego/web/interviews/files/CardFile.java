package hoego.web.interviews.files;

import hoego.study.recall.CardFormat;
import hoego.web.CsvFile;
import hoego.web.CsvRow;
import hoego.web.Letters;
import hoego.web.RefusedCsv;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A file of cards: Anki's text export, a table with or without the names of its columns, or our own.
 *
 * @param tags that all of its cards have
 */
record CardFile(CardFormat format, CsvFile table, CardColumns columns, Markup markup, List<String> tags) {

    static CardFile of(byte[] bytes) throws RefusedCsv {
        var letters = CsvFile.letters(bytes);
        var header = AnkiHeader.of(letters.text());
        return header.isPresent() ? anki(header.get(), letters.charset()) : table(letters);
    }

    private static CardFile anki(AnkiHeader header, String charset) throws RefusedCsv {
        char separator = header.separator().orElseGet(() -> delimiter(header.rest()));
        var columns = CardColumns.of(
                header.columns(separator), header.aside(), header.tagsColumn().orElse(null));
        return new CardFile(
                CardFormat.ANKI,
                CsvFile.bare(new Letters(header.rest(), charset), separator, header.lines()),
                columns,
                header.markup(),
                header.tags().toList());
    }

    private static CardFile table(Letters letters) throws RefusedCsv {
        var bare = CsvFile.bare(letters, delimiter(letters.text()), 0);
        if (!isNamed(bare)) {
            return new CardFile(
                    CardFormat.TABLE, bare, CardColumns.of(List.of(), Set.of(), null), Markup.PERHAPS, List.of());
        }
        var named = CsvFile.of(letters);
        var columns = CardColumns.of(named.header(), Set.of(), null);
        return named.header().containsAll(OwnColumns.ALL)
                ? new CardFile(CardFormat.HOEGO, named, columns, Markup.NONE, List.of())
                : new CardFile(CardFormat.TABLE, named, columns, Markup.PERHAPS, List.of());
    }

    /** A tab does not come up in the text of a card. */
    private static char delimiter(String text) {
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return first.indexOf('\t') >= 0 ? '\t' : CsvFile.delimiter(first);
    }

    private static boolean isNamed(CsvFile bare) {
        try (var rows = bare.rows()) {
            return rows.findFirst()
                    .map(row -> CardColumns.areNamed(row.cells().stream()
                            .map(name -> name.strip().toLowerCase(Locale.ROOT))
                            .toList()))
                    .orElse(false);
        }
    }

    /** Where in the file a row is, from 1. */
    int number(CsvRow row) {
        return row.number() + table.first();
    }
}

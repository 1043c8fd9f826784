package hoego.web.interviews.files;

import gg.jte.output.StringOutput;
import hoego.study.recall.CardRow;
import hoego.study.recall.FiledCardService;
import hoego.web.CsvWriter;
import hoego.web.Markdown;
import hoego.web.Written;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes all cards, in the order in which they came: for Anki, or with all that is known of them. Both are read here again. */
@Singleton
public final class CardWriter {

    /** So many cards are held at once. */
    private static final int MANY = 500;

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern ONE_PARAGRAPH = Pattern.compile("\\A<p>((?:(?!</?p>)[\\s\\S])*+)</p>\\z");

    private final FiledCardService cards;

    CardWriter(FiledCardService cards) {
        this.cards = cards;
    }

    /** What becomes a row. */
    private interface Row {

        List<String> of(CardRow card);
    }

    private void write(CsvWriter table, Row row) throws IOException {
        for (var ids : cards.ids().stream().gather(Gatherers.windowFixed(MANY)).toList()) {
            for (var card : cards.find(ids)) {
                table.row(row.of(card));
            }
        }
    }

    /** As our own table. */
    public void csv(Appendable out) throws IOException {
        var table = new CsvWriter(out);
        table.row(OwnColumns.ALL);
        write(table, CardWriter::all);
    }

    private static List<String> all(CardRow card) {
        return List.of(
                card.front(),
                card.back(),
                card.topic(),
                String.join(", ", card.tagList()),
                Written.of(card.phase()),
                told(card.step()),
                told(card.stability()),
                told(card.difficulty()),
                card.dueOn().toString(),
                card.dueAt().toString(),
                told(card.lastRecalledOn()),
                told(card.lastRecalledAt()),
                Integer.toString(card.lapses()),
                Boolean.toString(card.suspended()));
    }

    private static String told(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    /** As Anki's text export. The topic is the first tag. */
    public void anki(Appendable out) throws IOException {
        out.append("#separator:tab\n#html:true\n#tags column:3\n");
        write(CsvWriter.tabbed(out), card -> List.of(html(card.front()), html(card.back()), tags(card)));
    }

    private static String html(String markdown) {
        var html = new StringOutput();
        Markdown.text(markdown).writeTo(html);
        return ONE_PARAGRAPH.matcher(html.toString().strip()).replaceFirst("$1");
    }

    /** Blanks stand between them. */
    private static String tags(CardRow card) {
        return Stream.concat(Stream.of(card.topic()), card.tagList().stream())
                .filter(tag -> !tag.isBlank())
                .map(tag -> BLANKS.matcher(tag.strip()).replaceAll("_"))
                .distinct()
                .collect(Collectors.joining(" "));
    }
}

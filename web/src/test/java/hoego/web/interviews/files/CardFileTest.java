package hoego.web.interviews.files;

import static hoego.study.recall.CardNote.CLOZE;
import static hoego.study.recall.CardNote.CUT;
import static hoego.study.recall.CardNote.IMAGE;
import static hoego.study.recall.CardNote.SCHEDULE;
import static hoego.study.recall.CardNote.SOUND;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hoego.study.interviews.Topic;
import hoego.study.recall.CardFormat;
import hoego.study.recall.Phase;
import hoego.web.RefusedCsv;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardFileTest {

    private static final List<Topic> TOPICS =
            List.of(new Topic(7, "Load balancing", List.of("LB"), null, null, false, 0));

    @Test
    void readsWhatAnkiExports() throws Exception {
        var cards = read("""
                #separator:tab
                #html:true
                #guid column:1
                #notetype column:2
                #deck column:3
                #tags column:6
                g1\tBasic\tDefault\tWhat is a <b>socket</b>?\t"An endpoint.<br>Two &lt;make&gt; a pair.<ul><li>one</li><li>two <code>a_b*</code></li></ul>"\tsystems::load_balancing c#
                g2\tBasic\tDefault\t2 * 3 * 4 [sound:x.mp3]\t24 <img src="x.png">\t
                g3\tCloze\tDefault\t{{c1::Seoul}} lies on the {{c2::Han::river}}\tsince 1394\t
                g4\tBasic\tDefault\tNo back\t<br>&nbsp;\tx
                """);

        assertThat(cards).extracting(ReadCard::number).containsExactly(7, 8, 9, 10);
        var socket = cards.getFirst();
        assertThat(socket.sides())
                .isEqualTo(new Sides(
                        "What is a **socket**?", "An endpoint.\\\nTwo \\<make> a pair.\n\n- one\n- two `a_b*`"));
        assertThat(Objects.requireNonNull(socket.topic()).id()).isEqualTo(7);
        assertThat(socket.tags()).containsExactly("c#");
        assertThat(cards.get(1).sides()).isEqualTo(new Sides("2 \\* 3 \\* 4", "24"));
        assertThat(cards.get(1).notes()).containsExactly(SOUND, IMAGE);
        assertThat(cards.get(2).sides())
                .isEqualTo(new Sides("\\[…\\] lies on the \\[river\\]", "Seoul lies on the Han\n\nsince 1394"));
        assertThat(cards.get(2).notes()).containsExactly(CLOZE);
        assertThat(cards.get(3).sides().back()).isEmpty();
    }

    @Test
    void goesByWhatAnkiCallsItsColumns() throws Exception {
        var cards = read(
                "#separator:semicolon\n#html:false\n#tags:lb\n#columns:Id;Back;Front\n1;<b>;What makes it bold?\n");

        assertThat(cards.getFirst().sides()).isEqualTo(new Sides("What makes it bold?", "<b>"));
        assertThat(Objects.requireNonNull(cards.getFirst().topic()).name()).isEqualTo("Load balancing");
        assertThat(cards.getFirst().tags()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "a or b?;b|table|a or b?",
                "question,answer|0|",
                "one\\ttwo|table|one",
                "앞면,뒷면\\none,two|named|one",
                "Tags;Answer;Question\\nx;two;one|named|one"
            })
    void takesATableWithNamesOrWithout(String table, String what, String front) throws Exception {
        var text = table.replace("\\t", "\t").replace("\\n", "\n");
        if (what.equals("0")) {
            assertThatThrownBy(() -> read(text)).isInstanceOf(RefusedCsv.class).hasMessage("EMPTY");
        } else {
            var card = read(text).getFirst();
            assertThat(card.sides().front()).isEqualTo(front);
            assertThat(card.number()).isEqualTo(what.equals("named") ? 2 : 1);
        }
    }

    @Test
    void keepsCodeAsItIs() throws Exception {
        var cards = read(
                "#html:true\nloop\t\"<pre><code class=\"\"language-java\"\">for (;;) {\n    a[0] *= 2;\n}</code></pre>"
                        + "<ol><li><p>x</p><pre>y\n  z</pre></li><li># no heading</li></ol>\"\n");

        assertThat(cards.getFirst().sides().back())
                .isEqualTo("```java\nfor (;;) {\n    a[0] *= 2;\n}\n```\n\n"
                        + "1. x\n   \n   ```\n   y\n     z\n   ```\n2. \\# no heading");
    }

    @Test
    void knowsItsOwnTableAndWhatItKnew() throws Exception {
        var header = String.join(",", OwnColumns.ALL) + "\n";
        var cards = read(header
                + "a,<b>,LB,x,review,,12.5,4.25,2021-04-10,2021-04-10T03:00:00Z,2021-03-29,2021-03-29T03:00:00Z,2,false\n"
                + "b,,,,learning,9,0.2,6.4,2021-03-30,2021-03-30T03:00:00Z,2021-03-30,2021-03-30T02:59:00Z,0,true\n"
                + "c,c,,,new,,,,2021-03-30,,,,0,false\n"
                + "d,d,Nobody's,,review,,NaN,4,2021-04-10,,2021-03-29,,0,false\n"
                + "e,e,,,review,,12,4,+999999999-12-31,,2021-03-29,,0,false\n"
                + "f,f,,,review,,12,4,2021-04-10,,2021-05-01,,0,false\n");

        var known = Objects.requireNonNull(cards.get(0).schedule());
        assertThat(known.phase()).isEqualTo(Phase.REVIEW);
        assertThat(Objects.requireNonNull(known.memory()).stability()).isEqualTo(12.5);
        assertThat(known.dueOn()).isEqualTo("2021-04-10");
        assertThat(known.lapses()).isEqualTo(2);
        assertThat(cards.get(0).sides().back()).isEqualTo("<b>");
        assertThat(Objects.requireNonNull(cards.get(1).schedule()).step()).isEqualTo(1);
        assertThat(Objects.requireNonNull(cards.get(1).schedule()).suspended()).isTrue();
        assertThat(cards.get(2).schedule()).isNull();
        assertThat(cards.get(2).notes()).isEmpty();
        assertThat(cards.subList(3, 6)).allSatisfy(card -> {
            assertThat(card.schedule()).isNull();
            assertThat(card.notes()).containsExactly(SCHEDULE);
        });
        assertThat(cards.get(3).tags()).containsExactly("Nobody's");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{c1::",
                "{{c1::{{c2::",
                "<div>",
                "<b><i>",
                "<ul><li>",
                "[sound:",
                "`",
                "&amp;",
                "<code>`",
                "\\",
                "- ",
                "<br> "
            })
    void isNotHeldUpByAnyRow(String piece) throws Exception {
        var cell = piece.repeat(400_000 / piece.length());

        var cards = read("#separator:tab\n#html:true\n" + cell + "\t" + cell + "\n");

        assertThat(cards.getFirst().sides().front()).hasSizeLessThanOrEqualTo(2_000);
        assertThat(cards.getFirst().sides().back()).hasSizeLessThanOrEqualTo(20_000);
        assertThat(cards.getFirst().notes()).contains(CUT);
    }

    private static List<ReadCard> read(String text) throws RefusedCsv {
        var file = CardFile.of(text.getBytes(UTF_8));
        var reader = new CardReader(file, TOPICS, LocalDate.of(2021, 3, 30), ZoneId.of("Asia/Seoul"));
        assertThat(file.format() == CardFormat.ANKI).isEqualTo(text.startsWith("#"));
        return file.table().rows().map(reader::read).toList();
    }
}

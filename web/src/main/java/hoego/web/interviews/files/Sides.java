package hoego.web.interviews.files;

import hoego.study.recall.CardNote;
import hoego.web.HtmlText;
import hoego.web.Shortened;
import java.util.Set;
import java.util.regex.Pattern;

/** The sides of a card as Markdown that there is room for. What is left out is noted. */
record Sides(String front, String back) {

    private static final int LONGEST_FRONT = 2_000;
    private static final int LONGEST_BACK = 20_000;

    /** Far more than there is room for, however much of it is markup. */
    private static final int LONGEST_READ = 60_000;

    private static final Pattern SOUND = Pattern.compile("\\[(?:sound:|anki:play:)[^\\[\\]\\n]*+\\]");
    private static final Pattern IMAGE = Pattern.compile("(?i)<img\\b");

    static Sides of(String front, String back, Markup markup, Set<CardNote> notes) {
        if (!Cloze.isIn(front)) {
            return new Sides(
                    cut(text(front, markup, notes), LONGEST_FRONT, notes),
                    cut(text(back, markup, notes), LONGEST_BACK, notes));
        }
        notes.add(CardNote.CLOZE);
        var filled = text(Cloze.filled(front), markup, notes);
        var more = text(back, markup, notes);
        return new Sides(
                cut(text(Cloze.asked(front), markup, notes), LONGEST_FRONT, notes),
                cut(more.isEmpty() ? filled : filled + "\n\n" + more, LONGEST_BACK, notes));
    }

    /** As we wrote them. */
    static Sides own(String front, String back, Set<CardNote> notes) {
        return new Sides(cut(front, LONGEST_FRONT, notes), cut(back, LONGEST_BACK, notes));
    }

    private static String text(String told, Markup markup, Set<CardNote> notes) {
        var side = cut(told, LONGEST_READ, notes);
        if (SOUND.matcher(side).find()) {
            notes.add(CardNote.SOUND);
        }
        var silent = SOUND.matcher(side).replaceAll("");
        if (markup != Markup.NONE && IMAGE.matcher(silent).find()) {
            notes.add(CardNote.IMAGE);
        }
        return switch (markup) {
            case HTML -> HtmlText.ofHtml(silent);
            case PERHAPS -> HtmlText.markdown(silent).strip();
            case NONE -> silent.strip();
        };
    }

    private static String cut(String text, int most, Set<CardNote> notes) {
        if (text.length() <= most) {
            return text;
        }
        notes.add(CardNote.CUT);
        return Shortened.letters(text, most);
    }
}

package hoego.web;

import java.text.BreakIterator;
import java.util.Locale;

/** As much of a text as there is room for. No letter is parted, also none that is written with several characters. */
public final class Shortened {

    /** More characters than a letter that people write has: a family, a flag. */
    private static final int LONGEST_LETTER = 40;

    private Shortened() {}

    /** The first words, followed by a sign if there are more; at most so many characters in all. */
    public static String words(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int blank = text.lastIndexOf(' ', most - 1);
        int end = blank > most / 2 ? blank : end(text, most - 1);
        return text.substring(0, end).strip() + "…";
    }

    /** The first letters, of at most so many characters. */
    public static String letters(String text, int most) {
        return text.length() <= most ? text : text.substring(0, end(text, most)).stripTrailing();
    }

    /** Where the last letter ends that ends at or before a place. */
    static int end(String text, int place) {
        if (place >= text.length()) {
            return text.length();
        }
        int start = Math.max(0, place - LONGEST_LETTER);
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text.substring(start, Math.min(text.length(), place + LONGEST_LETTER)));
        return start + letters.preceding(place - start + 1);
    }
}

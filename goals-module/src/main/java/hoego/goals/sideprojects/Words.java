package hoego.goals.sideprojects;

import java.util.Locale;

/** A pattern for {@code LIKE} that finds a text anywhere. */
final class Words {

    private Words() {}

    static String anywhere(String words) {
        return "%"
                + words.toLowerCase(Locale.ROOT)
                        .replace("\\", "\\\\")
                        .replace("%", "\\%")
                        .replace("_", "\\_")
                + "%";
    }
}

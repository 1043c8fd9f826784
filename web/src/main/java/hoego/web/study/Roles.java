package hoego.web.study;

import hoego.web.Ui;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How the roles of members are spoken of: they have no names. */
final class Roles {

    private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:an?|the) (?=\\S)");
    private static final Pattern MORE = Pattern.compile("(?i)(?: (?:of|at|from|in|with|for|who|on)\\b|[,(]).*");
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");
    private static final Pattern LAST_WORD = Pattern.compile(".*\\s(?=\\S)");

    private Roles() {}

    /** In brief, once it is known who: {@code the CEO} of an IT company, IT 회사 {@code 대표}. */
    static String brief(Ui ui, String role) {
        return HANGUL.matcher(role).find()
                ? LAST_WORD.matcher(role).replaceFirst("")
                : definite(ui, MORE.matcher(role).replaceFirst(""));
    }

    private static String definite(Ui ui, String role) {
        return ui.text("study.role.the", Map.of("role", ARTICLE.matcher(role).replaceFirst("")));
    }

    /** Where a sentence begins with it. */
    static String inSentence(Ui ui, String role) {
        return first(ui.text("study.role", Map.of("role", role)));
    }

    static String first(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}

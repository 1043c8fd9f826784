package hoego.web.career;

import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says an achievement within a sentence. One that is titled as people title it, {@code Face recognition service launched},
 * {@code 얼굴인식 서비스 출시}, becomes a clause; any other is quoted.
 */
@Singleton
final class Deeds {

    /** A sentence of its own already. */
    private static final Pattern SAID = Pattern.compile(".*[가-힣]다");

    private static final Pattern ARTICLE = Pattern.compile("(?i)^the ");

    String of(Ui ui, String title) {
        var plain = title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
        if (SAID.matcher(plain).matches()) {
            return plain;
        }
        var deed = Pattern.compile("(.+?) (" + verbs(ui) + ")").matcher(plain);
        return deed.matches()
                ? ui.text("career.deed.done", Map.of("what", lowered(ui, deed.group(1)), "verb", deed.group(2)))
                : ui.text("career.deed.quoted", Map.of("title", plain));
    }

    private static String verbs(Ui ui) {
        return Arrays.stream(ui.text("career.deed.verbs").split(","))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /** Without an article and a capital that only began the title. */
    private static String lowered(Ui ui, String what) {
        var bare = ARTICLE.matcher(what).replaceFirst("");
        var first = List.of(bare.split(" ")).getFirst();
        var isName = first.length() < 2
                || !first.substring(1).equals(first.substring(1).toLowerCase(Locale.ROOT));
        return isName ? bare : bare.substring(0, 1).toLowerCase(ui.language().locale()) + bare.substring(1);
    }
}

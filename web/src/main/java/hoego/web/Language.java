package hoego.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language Hoego speaks. */
public enum Language {
    EN(Locale.UK),
    KO(Locale.KOREA);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** As in {@code <html lang>}. */
    public String tag() {
        return locale.getLanguage();
    }

    /** All of them, each by the name its speakers give it. */
    public static List<Choice> choices() {
        return Stream.of(values())
                .map(language -> new Choice(language.tag(), language.locale.getDisplayLanguage(language.locale)))
                .toList();
    }

    public Language other() {
        return this == EN ? KO : EN;
    }

    /** The language of a tag such as {@code ko}; empty if Hoego does not speak it. */
    public static Optional<Language> of(String tag) {
        return Stream.of(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /** The first language of an {@code Accept-Language} header that Hoego speaks, else English. */
    static Language accepted(String header) {
        if (header.isBlank()) {
            return EN;
        }
        try {
            for (var range : Locale.LanguageRange.parse(header)) {
                if (range.getRange().startsWith("ko")) {
                    return KO;
                }
                if (range.getRange().startsWith("en")) {
                    return EN;
                }
            }
        } catch (IllegalArgumentException unreadable) {
            return EN; // a header that nobody but a machine writes; any language is as good
        }
        return EN;
    }
}

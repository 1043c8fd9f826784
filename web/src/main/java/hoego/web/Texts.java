package hoego.web;

import com.ibm.icu.text.MessageFormat;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Everything Hoego says, in its languages: the bundles below {@code i18n}, one for each web folder. Patterns are ICU's,
 * with named arguments; {@code {title}[을/를]} takes the particle that fits what is read before it.
 */
@Singleton
public final class Texts {

    private static final String KOREAN = "_ko.properties";
    private static final String ENGLISH = ".properties";

    private final Resources resources;
    private volatile Map<Language, Map<String, Text>> texts;

    Texts(Resources resources) {
        this.resources = resources;
        this.texts = load();
    }

    /** For what has to be said before anything else is there. */
    public static Texts plain() {
        return new Texts(new Resources(""));
    }

    /** The text of a key; an unknown key is a bug and fails. */
    public String text(Language language, String key, Map<String, ?> arguments) {
        var text = find(language, key);
        if (text == null) {
            throw new IllegalArgumentException("No text '" + key + "' in " + language);
        }
        return language == Language.KO
                ? Particles.resolve(text.format(Particles.shielded(arguments)))
                : text.format(arguments);
    }

    public boolean has(Language language, String key) {
        return find(language, key) != null;
    }

    private @Nullable Text find(Language language, String key) {
        if (resources.isLive()) {
            texts = load();
        }
        return texts.getOrDefault(language, Map.of()).get(key);
    }

    private Map<Language, Map<String, Text>> load() {
        var loaded = new EnumMap<Language, Map<String, Text>>(Language.class);
        resources.below("i18n").forEach((file, content) -> {
            var language = file.endsWith(KOREAN) ? Language.KO : Language.EN;
            if (file.endsWith(ENGLISH)) {
                read(content)
                        .forEach((key, pattern) -> loaded.computeIfAbsent(language, each -> new HashMap<>())
                                .put(key.toString(), new Text(pattern.toString(), language)));
            }
        });
        return loaded;
    }

    private static Properties read(byte[] content) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(new String(content, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** A pattern, parsed when first used. ICU's formats serve one thread at a time, so idle ones wait in a queue. */
    private static final class Text {

        private final String pattern;
        private final Language language;
        private final boolean plain;
        private final Queue<MessageFormat> idle = new ConcurrentLinkedQueue<>();

        Text(String pattern, Language language) {
            this.pattern = pattern;
            this.language = language;
            this.plain = pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
        }

        String format(Map<String, ?> arguments) {
            if (plain) {
                return pattern;
            }
            var free = idle.poll();
            var format = free == null ? new MessageFormat(pattern, language.locale()) : free;
            var said = format.format(arguments);
            idle.add(format);
            return said;
        }
    }
}

package hoego.web;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** The window Hoego was started from, in the language it is set to. */
@Singleton
public final class Terminal {

    private final Texts texts;
    private final Language language;

    Terminal(Texts texts) {
        this.texts = texts;
        this.language = language(System.getenv());
    }

    /** For what has to be said before anything else is there. */
    public static Terminal plain() {
        return new Terminal(new Texts(new Resources("")));
    }

    private static Language language(Map<String, String> environment) {
        for (var name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            var value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return value.startsWith("ko") ? Language.KO : Language.EN;
            }
        }
        return Language.EN;
    }

    public Language language() {
        return language;
    }

    public void say(String key, Map<String, ?> arguments) {
        System.out.println(texts.text(language, key, arguments));
    }

    /** Tells on the other channel, where it is not taken for an answer. */
    public void complain(String key, Map<String, ?> arguments) {
        System.err.println(texts.text(language, key, arguments));
    }

    public void complain(Refusal refusal) {
        System.err.println(refusal.in(texts, language));
    }

    /** Whether somebody sits in front of it. */
    public boolean isInteractive() {
        return console().isPresent();
    }

    /** What is typed in answer, unseen; empty at the end of the input. */
    public Optional<String> askUnseen(String key) {
        var console = console();
        if (console.isEmpty()) {
            return line();
        }
        var typed = console.get().readPassword("%s ", texts.text(language, key, Map.of()));
        return Optional.ofNullable(typed).map(String::new);
    }

    private static Optional<Console> console() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal);
    }

    private static Optional<String> line() {
        try {
            var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            return Optional.ofNullable(input.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

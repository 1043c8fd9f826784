package hoego.web.program;

import hoego.web.Language;
import hoego.web.Texts;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The window Hoego was started from, in the language it is set to. */
final class Terminal {

    private final Texts texts;
    private final Language language;
    private final BufferedReader input;

    Terminal(Texts texts, Map<String, String> environment, InputStream input) {
        this.texts = texts;
        this.input = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
        this.language = List.of("LC_ALL", "LC_MESSAGES", "LANG").stream()
                .map(name -> environment.getOrDefault(name, ""))
                .filter(locale -> !locale.isEmpty())
                .findFirst()
                .filter(locale -> locale.startsWith("ko"))
                .map(korean -> Language.KO)
                .orElse(Language.EN);
    }

    void say(String key, Map<String, ?> arguments) {
        System.out.println(texts.text(language, key, arguments));
    }

    /** Says beside the output proper what nobody should take for it. */
    void note(String key, Map<String, ?> arguments) {
        System.err.println(texts.text(language, key, arguments));
    }

    void note(Refusal refusal) {
        note(refusal.key(), refusal.arguments());
    }

    /** Whether somebody sits in front of it. */
    boolean isInteractive() {
        return console().isPresent();
    }

    /** What is typed in answer, unseen; empty at the end of the input. */
    Optional<String> askUnseen(String key) {
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

    private Optional<String> line() {
        try {
            return Optional.ofNullable(input.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

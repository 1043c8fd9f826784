package hoego.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The commonest passwords of twelve characters and more, and those that are a few characters over and over. */
final class CommonPasswords {

    private static final Pattern REPEATED = Pattern.compile("(.{1,4})\\1+.{0,3}");

    private final Set<String> listed = load();

    private static Set<String> load() {
        try (var file = CommonPasswords.class.getResourceAsStream("/common-passwords.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean include(String password) {
        var plain = password.strip().toLowerCase(Locale.ROOT);
        return listed.contains(plain) || REPEATED.matcher(plain).matches();
    }
}

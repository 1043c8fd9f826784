package hoego.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import hoego.web.account.LoginDraft;
import hoego.web.account.SetupDraft;
import hoego.web.settings.PasswordDraft;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.context.ServerRequestContext;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TypedTest {

    static Stream<Arguments> secrets() {
        return Stream.of(
                arguments(LoginDraft.class, Map.of("password", "secret", "next", "/goals")),
                arguments(PasswordDraft.class, Map.of("current", "secret", "password", "secret")),
                arguments(SetupDraft.class, Map.of("password", "secret", "code", "secret", "language", "en")));
    }

    @ParameterizedTest
    @MethodSource("secrets")
    void repeatsNoSecret(Class<?> form, Map<String, String> texts) {
        var request = HttpRequest.POST("/", "");

        ServerRequestContext.with(request, () -> Typed.keep(form, texts));

        assertThat(Typed.in(request)).isEmpty();
    }

    @Test
    void repeatsWords() {
        var request = HttpRequest.POST("/", "");

        ServerRequestContext.with(request, () -> Typed.keep(SetupDraft.class, Map.of("name", " Sora ")));

        assertThat(Typed.in(request)).containsExactly("Sora");
    }
}

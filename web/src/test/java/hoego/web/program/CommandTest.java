package hoego.web.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import hoego.web.Browser;
import hoego.web.Owner;
import hoego.web.Owners;
import hoego.web.Passwords;
import hoego.web.Sample;
import hoego.web.Sessions;
import hoego.web.Texts;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the owner does from the terminal with the records. */
@MicronautTest(transactional = false)
class CommandTest {

    @Inject
    ResetPassword resetPassword;

    @Inject
    LoadSample loadSample;

    @Inject
    Owners owners;

    @Inject
    Passwords passwords;

    @Inject
    Sessions sessions;

    @Inject
    Sample sample;

    @Inject
    Browser browser;

    @Test
    void setsAPasswordAndSignsOutEveryDevice() {
        browser.signIn();

        resetPassword.run(typing("회고하는 사람의 비밀번호\n"));

        var hash = owners.find().map(Owner::passwordHash).orElseThrow();
        assertThat(passwords.matches("회고하는 사람의 비밀번호", hash)).isTrue();
        assertThat(sessions.open()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"short, Size", "password1234, Uncommon", "'', Size"})
    void takesNoPasswordThatIsEasilyGuessed(String typed, String problem) {
        browser.signIn();

        assertThatThrownBy(() -> resetPassword.run(typing(typed)))
                .asInstanceOf(type(Refusal.class))
                .extracting(Refusal::key)
                .isEqualTo("problem.password." + problem);
        assertThat(sessions.open()).isNotEmpty();
    }

    @Test
    void loadsTheSampleQuarterOnce() {
        browser.signIn();

        loadSample.run(typing(""));

        assertThat(sample.isLoaded()).isTrue();
        assertThatThrownBy(() -> loadSample.run(typing("")))
                .asInstanceOf(type(Refusal.class))
                .extracting(Refusal::key)
                .isEqualTo("program.sample.loaded");
    }

    @Test
    void doesNothingForNobody() {
        assertThatThrownBy(() -> resetPassword.run(typing("a good long password")))
                .asInstanceOf(type(Refusal.class))
                .extracting(Refusal::key)
                .isEqualTo("program.nobody");
        assertThatThrownBy(() -> loadSample.run(typing("")))
                .asInstanceOf(type(Refusal.class))
                .extracting(Refusal::key)
                .isEqualTo("program.nobody");
    }

    private static Terminal typing(String text) {
        var input = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return new Terminal(Texts.plain(), Map.of(), input);
    }
}

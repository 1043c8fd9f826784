package hoego.web.blog;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.blog.FeedError;
import hoego.blog.FeedOutcome;
import hoego.blog.ImportNote;
import hoego.blog.ImportProblem;
import hoego.blog.ImportReason;
import hoego.blog.ImportVerdict;
import hoego.web.Fetched;
import hoego.web.Language;
import hoego.web.Texts;
import hoego.web.Uploads;
import hoego.web.Written;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever may be told of feeds and imports has its words. */
class ReasonsTest {

    private static Stream<Arguments> reasons() {
        return Stream.of(
                Arguments.of("blog.feed.error", FeedError.values()),
                Arguments.of("blog.feed.outcome", FeedOutcome.values()),
                Arguments.of("blog.feed.run", FeedOutcome.values()),
                Arguments.of("blog.import.problem", ImportProblem.values()),
                Arguments.of("blog.import.reason", ImportReason.values()),
                Arguments.of("blog.import.note", ImportNote.values()),
                Arguments.of("blog.import.expected", ImportVerdict.values()),
                Arguments.of("blog.import.done", ImportVerdict.values()),
                Arguments.of("uploads", Uploads.Refusal.values()));
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void areSaidInBothLanguages(String key, Enum<?>[] reasons) {
        var texts = Texts.plain();

        for (var language : Language.values()) {
            assertThat(reasons)
                    .allSatisfy(reason -> assertThat(texts.has(language, key + "." + Written.of(reason)))
                            .as("%s in %s", reason, language)
                            .isTrue());
        }
    }

    @Test
    void areThoseOfWhatIsAskedElsewhere() {
        assertThat(FeedError.values())
                .extracting(Enum::name)
                .containsAll(Stream.of(Fetched.Reason.values()).map(Enum::name).toList());
    }
}

package hoego.study.interviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

@MicronautTest
class TopicServiceTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 30);

    @Inject
    TopicService topics;

    @Inject
    QuestionService questions;

    @Inject
    InterviewsTrash trash;

    @Inject
    InterviewService interviews;

    @Test
    void isKnownAsWellAsTheLastThreeGradesSay() {
        var topic = topics.add(TopicDraft.of("JVM"));
        asked(topic, DAY.minusDays(9), 5);
        asked(topic, DAY.minusDays(3), 1);
        asked(topic, DAY.minusDays(2), 2);
        asked(topic, DAY.minusDays(1), null);
        asked(topic, DAY, 3);
        asked(topic, DAY.plusDays(1), 5);

        assertThat(standing(DAY).level()).isEqualByComparingTo("2.00");
        assertThat(standing(DAY.minusDays(3)).level()).isEqualByComparingTo("3.00");
        assertThat(standing(DAY.minusDays(10)).level()).isNull();
        assertThat(standing(DAY).asked()).isEqualTo(6);
    }

    @Test
    void isNotRestoredIntoACircle() {
        var above = topics.add(TopicDraft.of("above"));
        var topic = topics.add(new TopicDraft("topic", List.of(), above.id(), null));
        var below = topics.add(new TopicDraft("below", List.of(), topic.id(), null));
        var place = topics.discard(topic.id()).orElseThrow();
        topics.change(above.id(), above.version(), new TopicDraft("above", List.of(), below.id(), null));

        trash.restore(place);

        assertThat(topics.isPartOf(topic.id(), below.id())).isTrue();
        assertThat(topics.isPartOf(below.id(), topic.id())).isFalse();
    }

    private TopicStanding standing(LocalDate day) {
        return topics.standings(day, null, false).getFirst();
    }

    private void asked(Topic topic, LocalDate day, @Nullable Integer grade) {
        questions.add(new QuestionDraft("Why?", topic.id(), null, day, "", null, grade, "", ""), "");
    }

    @Test
    void countsWhatSomeDaysAskedAndWhetherInInterviews() {
        var topic = topics.add(TopicDraft.of("JVM"));
        var interview = interviews.add(InterviewDraft.of("DevOps", InterviewPurpose.WANTED));
        asked(topic, DAY, 2);
        questions.add(new QuestionDraft("What?", topic.id(), interview.id(), DAY, "", null, 4, "", ""), "");
        var days = LocalDateRange.of(DAY, DAY.plusDays(1));

        var all = topics.standings(DAY, days, false).getFirst();
        var inInterviews = topics.standings(DAY, days, true).getFirst();

        assertThat(all.asked()).isEqualTo(2);
        assertThat(all.mean()).isEqualByComparingTo(BigDecimal.valueOf(3));
        assertThat(inInterviews.asked()).isEqualTo(1);
        assertThat(inInterviews.mean()).isEqualByComparingTo(BigDecimal.valueOf(4));
        assertThat(topics.standings(DAY, LocalDateRange.of(DAY.minusDays(1), DAY), false)
                        .getFirst()
                        .asked())
                .isZero();
    }

    @Test
    void comesWeakestFirst() {
        asked(topics.add(TopicDraft.of("git")), DAY, 3);
        topics.add(TopicDraft.of("awk"));
        asked(topics.add(TopicDraft.of("JVM")), DAY, 1);

        assertThat(topics.standings(DAY, null, false))
                .extracting(TopicStanding::name)
                .containsExactly("JVM", "git", "awk");
    }

    @Test
    void isKnownByAnyOfItsNames() {
        topics.add(new TopicDraft("Linux", List.of("리눅스", "kernel"), null, 4));

        assertThat(topics.calledLike(List.of("KERNEL"), 0)).isPresent();
        assertThat(topics.calledLike(List.of("git"), 0)).isEmpty();
    }

    @Test
    void isNoPartOfItself() {
        var linux = topics.add(TopicDraft.of("Linux"));
        var kernel = topics.add(new TopicDraft("kernel", List.of(), linux.id(), null));
        var memory = topics.add(new TopicDraft("memory", List.of(), kernel.id(), null));

        assertThat(topics.isPartOf(memory.id(), linux.id())).isTrue();
        assertThat(topics.isPartOf(linux.id(), memory.id())).isFalse();
    }

    @Test
    void staysWhileSomethingIsAboutIt() {
        var used = topics.add(TopicDraft.of("used"));
        asked(used, DAY, null);
        var unused = topics.add(TopicDraft.of("unused"));

        topics.discardIfUnused(used.id());
        topics.discardIfUnused(unused.id());

        assertThat(topics.all()).extracting(Topic::name).containsExactly("used");
    }

    @Test
    void hasATargetFromNoneToFive() {
        assertThatThrownBy(() -> topics.add(new TopicDraft("x", List.of(), null, 6)))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> topics.add(TopicDraft.of(" "))).isInstanceOf(ConstraintViolationException.class);
    }
}

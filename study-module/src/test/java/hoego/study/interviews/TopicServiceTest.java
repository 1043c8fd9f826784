package hoego.study.interviews;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

@MicronautTest
class TopicServiceTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 30);

    private static final int MOST = 50;

    @Inject
    TopicService topics;

    @Inject
    QuestionService questions;

    @Inject
    InterviewsTrash trash;

    @Inject
    InterviewService interviews;

    @Inject
    TransactionOperations<Connection> transactions;

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
    void isKnownAsWellAsItsCardsWereRecalledFirstOnADay() {
        var topic = topics.add(TopicDraft.of("JVM"));
        asked(topic, DAY.minusDays(9), 2);
        recalled(topic, 1, DAY.minusDays(8), 1, 4, 4);
        recalled(topic, 2, DAY.minusDays(7), 2);
        recalled(topic, 3, DAY.minusDays(2), 4);
        recalled(topic, 4, DAY.plusDays(1), 1);

        assertThat(standing(DAY).level()).isEqualByComparingTo("3.00");
        assertThat(standing(DAY.minusDays(7)).level()).isEqualByComparingTo("2.00");
        assertThat(standing(DAY.minusDays(8)).level()).isEqualByComparingTo("1.50");
        assertThat(standing(DAY).actedOn()).isEqualTo(DAY.minusDays(2));
        assertThat(topics.trail(topic.id(), DAY, DAY, null, MOST).level()).hasValue(new BigDecimal("3.00"));
        assertThat(topics.trail(topic.id(), DAY, DAY, null, MOST).last())
                .extracting(TopicTrail.Value::countsAs)
                .containsExactly(5, 3, 1);
    }

    /** Another card of a topic, with its recalls on a day, one after the other. */
    private void recalled(Topic topic, int front, LocalDate day, int... grades) {
        transactions.executeWrite(status -> {
            try (var card = status.getConnection().prepareStatement("""
                    INSERT INTO study.card (topic_id, front, phase, stability, difficulty, last_recalled_on, last_recalled_at)
                    SELECT ?, ?, 'REVIEW', 8.2956, 5, day, day + time '12:00' FROM CAST(? AS date) AS day RETURNING id
                    """);
                    var recall = status.getConnection().prepareStatement("""
                    INSERT INTO study.recall (card_id, recalled_at, recalled_on, grade, phase_before, due_before, due_on_before, lapses_before,
                                              stability_after)
                    SELECT ?, day + time '12:00', day, ?, 'NEW', day, day, 0, 1 FROM CAST(? AS date) AS day
                    """)) {
                card.setLong(1, topic.id());
                card.setString(2, "card " + front);
                card.setString(3, day.toString());
                var added = card.executeQuery();
                added.next();
                for (var grade : grades) {
                    recall.setLong(1, added.getLong(1));
                    recall.setInt(2, grade);
                    recall.setString(3, day.toString());
                    recall.executeUpdate();
                }
                return null;
            }
        });
    }

    @Test
    void tellsWhatIsKnownOfItBesidesItsLevel() {
        var topic = topics.add(TopicDraft.of("JVM"));
        asked(topic, DAY, 3);
        asked(topic, DAY, 2);
        asked(topic, DAY, null);
        recalled(topic, 1, DAY.minusDays(8), 3);

        var skill = requireNonNull(topics.skills(DAY, null, false).get(topic.id()));

        assertThat(skill.able()).isEqualTo(1);
        assertThat(skill.graded()).isEqualTo(2);
        assertThat(skill.questions()).hasSize(3);
        assertThat(skill.cards()).isEqualTo(1);
        assertThat(skill.strength()).isEqualByComparingTo("0.9025");
    }

    @Test
    void leavesATrailWithThatOfItsParts() {
        var network = topics.add(TopicDraft.of("network"));
        var balancers = topics.add(new TopicDraft("load balancers", List.of(), network.id(), null));
        asked(network, DAY.minusDays(5), 1);
        asked(balancers, DAY.minusDays(1), 4);
        recalled(balancers, 1, DAY.minusDays(3), 3);
        recalled(network, 2, DAY.minusDays(3), 1, 3);

        var trail = topics.trail(network.id(), DAY, DAY, null, MOST);

        assertThat(trail.asked()).extracting(TopicTrail.Asked::actual).containsExactly(4, 1);
        assertThat(trail.recalled()).singleElement().satisfies(day -> {
            assertThat(day.cards()).isEqualTo(2);
            assertThat(day.again()).isEqualTo(1);
            assertThat(day.good()).isEqualTo(1);
        });
        assertThat(trail.values())
                .extracting(value -> value.level().toPlainString())
                .containsExactly("3.00", "2.00", "2.50", "1.00");
        recalled(network, 3, DAY.minusDays(9), 4);
        var part = topics.trail(network.id(), DAY, DAY, null, 1);
        assertThat(part.totals()).isEqualTo(new TopicTrail.Totals(part.totals().questions(), 2, 1, 2));
        assertThat(part.asked()).extracting(TopicTrail.Asked::actual).containsExactly(4);
        assertThat(part.recalled())
                .singleElement()
                .extracting(TopicTrail.Recalled::day)
                .isEqualTo(DAY.minusDays(3));
        assertThat(topics.trail(balancers.id(), DAY, DAY, LocalDateRange.of(DAY, DAY.plusDays(1)), MOST)
                        .asked())
                .isEmpty();
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
        questions.add(new QuestionDraft("Why?", topic.id(), null, day, "", null, grade, "", "", ""), "", day);
    }

    @Test
    void countsAGradeOfNoDayFromTheDayOnWhichItWasWrittenDown() {
        var topic = topics.add(TopicDraft.of("JVM"));
        var draft = new QuestionDraft("Why?", topic.id(), null, null, "", null, 4, "", "", "");
        var question = questions.add(draft, "", DAY);

        assertThat(standing(DAY.minusDays(1)).level()).isNull();
        assertThat(topics.trail(topic.id(), DAY.minusDays(1), DAY, null, MOST).values())
                .isEmpty();
        assertThat(standing(DAY).level()).isEqualByComparingTo("4");
        assertThat(topics.trail(topic.id(), DAY, DAY, null, MOST).values()).hasSize(1);

        var later = DAY.plusDays(5);
        var tagged = new QuestionDraft("Why?", topic.id(), null, null, "", null, 4, "tag", "", "");
        var changed = questions.change(question.id(), 0, tagged, "", later).orElseThrow();
        assertThat(standing(later).actedOn()).as("tagged").isEqualTo(DAY);
        var answered = new QuestionDraft("Why?", topic.id(), null, null, "Because.", null, 4, "tag", "", "");
        questions.change(question.id(), changed.version(), answered, "", later);
        assertThat(standing(later).actedOn()).as("answered").isEqualTo(later);
        assertThat(standing(DAY).level()).isEqualByComparingTo("4");
    }

    @Test
    void countsWhatSomeDaysAskedAndWhetherInInterviews() {
        var topic = topics.add(TopicDraft.of("JVM"));
        var interview = interviews.add(InterviewDraft.of("DevOps", InterviewPurpose.WANTED));
        asked(topic, DAY, 2);
        questions.add(new QuestionDraft("What?", topic.id(), interview.id(), DAY, "", null, 4, "", "", ""), "", DAY);
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

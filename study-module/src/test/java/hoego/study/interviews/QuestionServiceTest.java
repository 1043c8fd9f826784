package hoego.study.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest
class QuestionServiceTest {

    private static final List<String> KNOWN = List.of(
            "What is the difference between merge and rebase?",
            "When does a connection stay in TIME_WAIT, and why?",
            "컨테이너는 프로세스와 어떻게 다른가?",
            "메모리가 모자라면 커널은 무엇을 하는가?");

    @Inject
    QuestionService questions;

    @ParameterizedTest
    @CsvSource({
        "How do MERGE and rebase differ, 0",
        "rebase, 0",
        "why does time_wait keep a connection, 1",
        "프로세스하고 컨테이너의 차이, 2",
        "커널은 메모리 부족할 때, 3"
    })
    void seesWhatAsksNearlyTheSame(String words, int expected) {
        KNOWN.forEach(this::add);

        assertThat(questions.similar(words, 0)).extracting(QuestionRow::words).containsExactly(KNOWN.get(expected));
    }

    @ParameterizedTest
    @CsvSource({"What is the difference between fetch and pull?", "프로그램은 어떻게 컴파일하는가?", "why?", "' '", "%_"})
    void seesNothingWhereOnlyTheAskingIsAlike(String words) {
        KNOWN.forEach(this::add);

        assertThat(questions.similar(words, 0)).isEmpty();
    }

    private Question add(String words) {
        return questions.add(QuestionDraft.of(words, null, null, null), "", LocalDate.of(2021, 3, 30));
    }

    @Test
    void isNotSimilarToItself() {
        var question = add("What does an inode hold?");

        assertThat(questions.similar(question.words(), question.id())).isEmpty();
        assertThat(questions.similar(question.words(), 0)).hasSize(1);
    }

    @Test
    void isFoundByWhereItCameFrom() {
        var day = LocalDate.of(2021, 3, 30);
        questions.add(new QuestionDraft("Why?", null, null, day, "", null, null, "", "", "DDIA, chapter 3"), "", day);
        add("What?");

        assertThat(questions.list(new QuestionFilter("ddia", "", "", "", false, null), 9, 0))
                .hasSize(1);
        assertThat(questions.list(from("DDIA, chapter 3"), 9, 0)).hasSize(1);
        assertThat(questions.list(from(QuestionFilter.ANY), 9, 0))
                .extracting(QuestionRow::words)
                .containsExactly("Why?");
        assertThat(questions.list(from(QuestionFilter.NONE), 9, 0))
                .extracting(QuestionRow::words)
                .containsExactly("What?");
    }

    private static QuestionFilter from(String source) {
        return new QuestionFilter("", "", "", source, false, null);
    }
}

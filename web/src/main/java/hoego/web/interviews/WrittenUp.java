package hoego.web.interviews;

import hoego.study.interviews.QuestionRow;
import hoego.web.Threading.Made;
import hoego.web.Threads;
import hoego.web.Threads.Strand;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What came of questions in other areas. */
@Singleton
final class WrittenUp {

    private final Threads threads;

    WrittenUp(Threads threads) {
        this.threads = threads;
    }

    /** What came of a question, and what still can. */
    Strand of(Ui ui, long question) {
        return threads.of(ui, InterviewsThreading.ref(question));
    }

    /** The same for each question of a list. */
    Map<Long, Strand> strands(Ui ui, Collection<QuestionRow> rows) {
        return strandsOf(ui, rows.stream().map(QuestionRow::id).toList());
    }

    /** How far each of some questions had come by a day. */
    Tally of(Ui ui, List<Long> questions, LocalDate day) {
        return Tally.of(strandsOf(ui, questions), day);
    }

    /** What came of what had come of questions: talks about the posts. */
    List<Made> further(Ui ui, Collection<Made> made) {
        return threads.further(ui, made);
    }

    /** What came of each of some questions. */
    Map<Long, Strand> strandsOf(Ui ui, List<Long> questions) {
        return threads.of(ui, InterviewsArea.NAME, InterviewsThreading.QUESTION, questions);
    }
}

package hoego.web.study;

import static java.util.stream.Collectors.toSet;

import hoego.web.Threads;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Which books were written up: a review of their own, or a post that is published. */
@Singleton
final class Writings {

    private final Threads threads;

    Writings(Threads threads) {
        this.threads = threads;
    }

    /** What came of books in other areas, asked once for all of them. */
    Map<Long, Threads.Strand> of(Ui ui, Collection<Long> books) {
        return threads.of(ui, StudyArea.NAME, StudyThreading.BOOK, books);
    }

    /** Those of some books of which something had come by a day that was done: a post that was published. */
    Set<Long> done(Ui ui, Collection<Long> books, LocalDate day) {
        return done(of(ui, books), day);
    }

    static Set<Long> done(Map<Long, Threads.Strand> strands, LocalDate day) {
        return strands.entrySet().stream()
                .filter(strand -> strand.getValue().isDoneBy(day))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }
}

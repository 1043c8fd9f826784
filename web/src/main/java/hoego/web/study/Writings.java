package hoego.web.study;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import hoego.web.Threads;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which books were written up: a review of their own, or a post that is published. */
@Singleton
final class Writings {

    private static final String POSTS = "/blog/posts/";

    private final Threads threads;

    Writings(Threads threads) {
        this.threads = threads;
    }

    /** What came of books in other areas, asked once for all of them. */
    Map<Long, Threads.Strand> of(Ui ui, Collection<Long> books) {
        var strands = threads.of(ui, books.stream().map(StudyThreading::book).toList());
        return books.stream()
                .distinct()
                .flatMap(id ->
                        Stream.ofNullable(strands.get(StudyThreading.book(id))).map(strand -> Map.entry(id, strand)))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Those of some books of which a post came that is published. */
    Set<Long> published(Ui ui, Collection<Long> books) {
        return published(of(ui, books));
    }

    static Set<Long> published(Map<Long, Threads.Strand> strands) {
        return strands.entrySet().stream()
                .filter(strand -> strand.getValue().made().stream()
                        .anyMatch(made -> made.done() && made.path().startsWith(POSTS)))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }
}

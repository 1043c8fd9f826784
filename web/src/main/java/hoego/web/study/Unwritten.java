package hoego.web.study;

import hoego.study.StudyOverview.FinishedBook;
import hoego.web.Threads.Strand;
import hoego.web.Ui;
import java.util.List;
import java.util.Map;

/**
 * The finished books that were not written up.
 *
 * @param latest the last ones, as far as there is room
 * @param strands what can be made of them in other areas, by their ids
 */
public record Unwritten(long count, List<FinishedBook> latest, Map<Long, Strand> strands) {

    private static final int ROOM = 4;

    static Unwritten of(Ui ui, StudyState state, Writings writings) {
        var unreviewed = state.overview().unreviewedBooks();
        var strands = writings.of(ui, unreviewed);
        var done = Writings.done(strands, state.day());
        return new Unwritten(
                unreviewed.size() - done.size(),
                state.overview().finishedLast().stream()
                        .filter(book -> !done.contains(book.id()))
                        .limit(ROOM)
                        .toList(),
                strands);
    }
}

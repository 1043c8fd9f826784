package hoego.web.study.shelf;

import hoego.study.ReadThrough;
import hoego.study.ShelvedBook;
import hoego.study.shelf.ShelfFill;
import hoego.study.shelf.ShelfReason;
import hoego.study.shelf.ShelfVerdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds to a book that is here what a file knows of it. What is here stays as it is: only what is empty is filled. */
final class Merger {

    private final Set<ShelfFill> fills = EnumSet.noneOf(ShelfFill.class);

    private Merger() {}

    static Judgement judge(ShelfBook told, ShelvedBook here, List<ReadThrough> reads, ShelfReason why) {
        var merger = new Merger();
        var changed = merger.changed(told, here);
        var merged = ReadMerger.merge(here.id(), told.readThroughs(), reads);
        merger.fills.addAll(merged.fills());
        var isSame = merger.fills.isEmpty();
        return new Judgement(
                isSame ? ShelfVerdict.SAME : ShelfVerdict.MERGED,
                why,
                "",
                List.copyOf(merger.fills),
                here.id(),
                isSame ? null : changed,
                merged.completed(),
                merged.added());
    }

    private ShelvedBook changed(ShelfBook told, ShelvedBook here) {
        return new ShelvedBook(
                here.id(),
                here.title(),
                text(here.author(), told.author(), ShelfFill.AUTHOR),
                text(here.isbn(), told.isbn(), ShelfFill.ISBN),
                tags(here.tags(), told.tags()),
                number(here.pages(), told.pages(), ShelfFill.PAGES),
                number(here.rating(), told.rating(), ShelfFill.RATING),
                text(here.notes(), told.notes(), ShelfFill.NOTES),
                text(here.review(), told.review(), ShelfFill.REVIEW),
                here.createdAt());
    }

    private String text(String here, String told, ShelfFill fill) {
        if (!here.isBlank() || told.isBlank()) {
            return here;
        }
        fills.add(fill);
        return told;
    }

    private List<String> tags(List<String> here, List<String> told) {
        if (!here.isEmpty() || told.isEmpty()) {
            return here;
        }
        fills.add(ShelfFill.TAGS);
        return told;
    }

    private <T> @Nullable T number(@Nullable T here, @Nullable T told, ShelfFill fill) {
        if (here != null || told == null) {
            return here;
        }
        fills.add(fill);
        return told;
    }
}

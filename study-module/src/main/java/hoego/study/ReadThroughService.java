package hoego.study;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/** Everything one can do with the times that a book is read. */
@Singleton
public class ReadThroughService {

    private final ReadThroughRepository reads;

    ReadThroughService(ReadThroughRepository reads) {
        this.reads = reads;
    }

    /** The one that goes on first, then the one that ended last: the first is what the book stands by. */
    public List<ReadThrough> of(long bookId) {
        return reads.findLatestFirst(bookId);
    }

    public Optional<ReadThrough> find(long bookId, long id) {
        return reads.find(bookId, id);
    }

    /**
     * Whether a book is read already, so that it cannot be begun once more.
     *
     * @param id of the one that may go on; 0 for none
     */
    public boolean goesOn(long bookId, long id) {
        return reads.goesOn(bookId, id);
    }

    @Transactional
    public ReadThrough add(long bookId, @Valid ReadThroughDraft draft) {
        return add(bookId, draft, false);
    }

    @Transactional
    public ReadThrough addSample(long bookId, @Valid ReadThroughDraft draft) {
        return add(bookId, draft, true);
    }

    private ReadThrough add(long bookId, ReadThroughDraft draft, boolean sample) {
        reads.touch(bookId);
        return reads.save(ReadThrough.of(0, bookId, draft, sample, 0));
    }

    @Transactional
    public Optional<ReadThrough> change(long bookId, long id, int version, @Valid ReadThroughDraft draft) {
        return find(bookId, id).map(read -> {
            reads.touch(bookId);
            return reads.update(read.with(draft, version));
        });
    }
}

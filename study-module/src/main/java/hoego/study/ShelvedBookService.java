package hoego.study;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Brings and takes many books at once, with the times that they were read. */
@Singleton
public class ShelvedBookService {

    private final ShelvedBookRepository books;
    private final ReadThroughRepository reads;

    ShelvedBookService(ShelvedBookRepository books, ReadThroughRepository reads) {
        this.books = books;
        this.reads = reads;
    }

    /** By what all books are known again. */
    public List<ShelvedTitle> titles() {
        return books.findTitles();
    }

    /** Of all books, but for those of the sample. */
    public List<Long> ids() {
        return books.findIds();
    }

    public List<ShelvedBook> find(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : books.findAll(ids);
    }

    /** The same, which nobody else changes until the transaction ends. */
    public List<ShelvedBook> hold(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : books.hold(ids);
    }

    /** Of some books, by book, the earliest first. */
    public List<ReadThrough> readThroughs(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : books.findReadThroughs(ids);
    }

    /** Their ids in the same order. */
    @Transactional
    public List<Long> add(@Valid List<@Valid ShelvedDraft> drafts) {
        if (drafts.isEmpty()) {
            return List.of();
        }
        var ids = books.reserve(drafts.size());
        books.add(IntStream.range(0, drafts.size())
                .mapToObj(place -> ShelvedBook.of(ids.get(place), drafts.get(place)))
                .toList());
        var all = new ArrayList<ReadThrough>();
        for (int place = 0; place < drafts.size(); place++) {
            for (var read : drafts.get(place).readThroughs()) {
                all.add(ReadThrough.of(0, ids.get(place), read, false, 0));
            }
        }
        if (!all.isEmpty()) {
            reads.saveAll(all);
        }
        return ids;
    }

    /**
     * Changes books that are held.
     *
     * @param changed all whose version is to be another, as they are to be
     * @param completed what was known of some before
     * @param added with the id of a book and none of their own
     */
    @Transactional
    public void merge(List<ShelvedBook> changed, List<ReadThrough> completed, List<ReadThrough> added) {
        if (!changed.isEmpty()) {
            books.change(changed);
        }
        if (!completed.isEmpty()) {
            reads.updateAll(completed);
        }
        if (!added.isEmpty()) {
            reads.saveAll(added);
        }
    }
}

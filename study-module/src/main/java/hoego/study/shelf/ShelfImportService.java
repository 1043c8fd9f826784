package hoego.study.shelf;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Uploads with books in them, and what became of them. */
@Singleton
public class ShelfImportService {

    private final ShelfImportRepository imports;
    private final ShelfRowRepository rows;

    ShelfImportService(ShelfImportRepository imports, ShelfRowRepository rows) {
        this.imports = imports;
        this.rows = rows;
    }

    public ShelfImport add(String name, String file, long bytes, Instant now) {
        return imports.save(ShelfImport.of(name, file, bytes, now));
    }

    public Optional<ShelfImport> find(long id) {
        return imports.findById(id);
    }

    /** The latest first. */
    public List<ShelfImport> list(int limit, long offset) {
        return imports.findLatest(limit, offset);
    }

    public long count() {
        return imports.count();
    }

    public List<ShelfCount> counts(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : imports.countVerdicts(ids);
    }

    /**
     * Its rows in their order.
     *
     * @param verdict the name of a {@link ShelfVerdict}; empty for all
     * @param words that title or author hold, lower-cased; empty for all
     */
    public List<ShelfRow> rows(long id, String verdict, String words, int limit, long offset) {
        return rows.findFiltered(id, verdict, words, limit, offset);
    }

    public long countRows(long id, String verdict, String words) {
        return rows.countFiltered(id, verdict, words);
    }

    /** Takes an import up; false if there is nothing to do any more, or somebody else is at it. */
    public boolean begin(long id, Instant now) {
        return imports.begin(id, now, now.minus(ShelfImport.PATIENCE)) == 1;
    }

    /** Says whose file it is. */
    public void recognise(long id, ShelfFormat format, String charset, Instant now) {
        imports.recognise(id, format, charset, now);
    }

    /** Keeps what is to become of some rows, or became of them. */
    @Transactional
    public void put(long id, List<ShelfRow> some, Instant now) {
        if (!some.isEmpty()) {
            rows.putAll(some);
        }
        imports.goOn(id, now);
    }

    /** The numbers of the rows that something became of already. */
    public Set<Integer> done(long id) {
        return Set.copyOf(rows.findDone(id));
    }

    /** All of it is known, or done. */
    public void end(long id, ShelfState state, Instant now) {
        imports.end(id, state, null, "", now);
        if (state == ShelfState.DONE) {
            imports.countAnew();
        }
    }

    /** Nothing is to be made of it. */
    public void refuse(long id, ShelfProblem problem, String detail, Instant now) {
        imports.end(id, ShelfState.REFUSED, problem, detail, now);
    }

    /** What was begun went wrong; what was done by then is whole, and it may be begun again. */
    public void giveUp(long id, Instant now) {
        imports.end(id, ShelfState.READ, ShelfProblem.FAILED, "", now);
    }

    /**
     * Moves an import and the books that it made, but for those that were changed or gone on with since, into one place of the
     * trash, and gives that; empty if there is no such import.
     */
    public Optional<Long> discardWithBooks(long id, String title) {
        return Optional.ofNullable(imports.discardWithBooks(id, title));
    }
}

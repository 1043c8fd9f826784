package hoego.study.recall;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Uploads with cards in them, and what became of them. */
@Singleton
public class CardImportService {

    private final CardImportRepository imports;
    private final CardImportRowRepository rows;

    CardImportService(CardImportRepository imports, CardImportRowRepository rows) {
        this.imports = imports;
        this.rows = rows;
    }

    public CardImport add(String name, String file, long bytes, Instant now) {
        return imports.save(CardImport.of(name, file, bytes, now));
    }

    public Optional<CardImport> find(long id) {
        return imports.findById(id);
    }

    /** The latest first. */
    public List<CardImport> list(int limit, long offset) {
        return imports.findLatest(limit, offset);
    }

    public long count() {
        return imports.count();
    }

    public List<CardImportCount> counts(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : imports.countVerdicts(ids);
    }

    /**
     * Its rows in their order.
     *
     * @param verdict the name of a {@link CardVerdict}; empty for all
     * @param words that front or topic hold, lower-cased; empty for all
     */
    public List<CardImportRow> rows(long id, String verdict, String words, int limit, long offset) {
        return rows.findFiltered(id, verdict, words, limit, offset);
    }

    public long countRows(long id, String verdict, String words) {
        return rows.countFiltered(id, verdict, words);
    }

    /** Takes an import up; false if there is nothing to do any more, or somebody else is at it. */
    public boolean begin(long id, Instant now) {
        return imports.begin(id, now, now.minus(CardImport.PATIENCE)) == 1;
    }

    /** Says what it is like. */
    public void recognise(long id, CardFormat format, String charset, Instant now) {
        imports.recognise(id, format, charset, now);
    }

    /** Keeps what is to become of some rows, or became of them. */
    @Transactional
    public void put(long id, List<CardImportRow> some, Instant now) {
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
    public void end(long id, CardImportState state, Instant now) {
        imports.end(id, state, null, "", now);
        if (state == CardImportState.DONE) {
            imports.countAnew();
        }
    }

    /** Nothing is to be made of it. */
    public void refuse(long id, CardImportProblem problem, String detail, Instant now) {
        imports.end(id, CardImportState.REFUSED, problem, detail, now);
    }

    /** What was begun went wrong; what was done by then is whole, and it may be begun again. */
    public void giveUp(long id, Instant now) {
        imports.end(id, CardImportState.READ, CardImportProblem.FAILED, "", now);
    }

    /**
     * Moves an import and the cards that it made, but for those that were changed or recalled since, into one place of the
     * trash, and gives that; empty if there is no such import.
     */
    public Optional<Long> discardWithCards(long id, String title) {
        return Optional.ofNullable(imports.discardWithCards(id, title));
    }
}

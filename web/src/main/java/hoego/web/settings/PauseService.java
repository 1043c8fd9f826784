package hoego.web.settings;

import hoego.web.Notice;
import hoego.web.OwnBin;
import hoego.web.Ui;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/** Everything one can do with pauses. */
@Singleton
class PauseService {

    private final PauseRepository pauses;
    private final OwnBin bin;

    PauseService(PauseRepository pauses, OwnBin bin) {
        this.pauses = pauses;
        this.bin = bin;
    }

    /** The latest first. */
    List<StoredPause> list(PauseFilter filter, int limit, long offset) {
        var days = filter.days();
        return pauses.findFiltered(filter.words(), days.getStart(), days.getEnd(), limit, offset);
    }

    long count(PauseFilter filter) {
        var days = filter.days();
        return pauses.countFiltered(filter.words(), days.getStart(), days.getEnd());
    }

    /**
     * The latest first.
     *
     * @param words their reason holds, lower-cased and NFC
     * @param kinds that will do as well, with blanks between them
     */
    List<StoredPause> holding(String words, String kinds, int limit) {
        return pauses.findHolding(words, kinds, limit);
    }

    Optional<StoredPause> find(long id) {
        return pauses.findById(id);
    }

    /** The first pause, but for one, that has some of the same days. */
    Optional<StoredPause> taking(PauseDraft draft, long own) {
        return pauses.findTaking(draft.startsOn(), draft.endsOn(), own);
    }

    StoredPause add(@Valid PauseDraft draft) {
        return pauses.save(StoredPause.of(draft));
    }

    @Transactional
    Optional<StoredPause> change(long id, int version, @Valid PauseDraft draft) {
        return find(id).map(pause -> pauses.update(pause.with(version, draft)));
    }

    /** How it is undone; empty if there is no such pause. */
    Optional<Notice> discard(Ui ui, long id, String title) {
        return bin.discard(ui, "settings.pause", "web.pause", id, title);
    }
}

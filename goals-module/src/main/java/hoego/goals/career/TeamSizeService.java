package hoego.goals.career;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/** How large the teams of positions were over time. */
@Singleton
public class TeamSizeService {

    private final TeamSizeRepository sizes;
    private final CareerTrash trash;

    TeamSizeService(TeamSizeRepository sizes, CareerTrash trash) {
        this.sizes = sizes;
        this.trash = trash;
    }

    public TeamSize add(Position position, @Valid TeamSizeDraft draft) {
        return sizes.save(TeamSize.of(position.id(), draft, false));
    }

    public TeamSize addSample(Position position, @Valid TeamSizeDraft draft) {
        return sizes.save(TeamSize.of(position.id(), draft, true));
    }

    public Optional<TeamSize> find(long positionId, long id) {
        return sizes.findOne(positionId, id);
    }

    /**
     * The latest first.
     *
     * @param words that a note holds, lower-cased; empty for all
     */
    public List<TeamSize> list(long positionId, String words, LocalDateRange days, int limit, long offset) {
        return sizes.findOfPosition(positionId, words, days.getStart(), days.getEnd(), limit, offset);
    }

    public long count(long positionId, String words, LocalDateRange days) {
        return sizes.countOfPosition(positionId, words, days.getStart(), days.getEnd());
    }

    /** How each team changed that changed within the days, the latest position first. */
    public List<TeamChange> changes(LocalDateRange days) {
        return sizes.findChanges(days.getStart(), days.getEnd());
    }

    @Transactional
    public Optional<TeamSize> change(long positionId, long id, int version, @Valid TeamSizeDraft draft) {
        return sizes.findOne(positionId, id).map(size -> sizes.update(size.with(draft, version)));
    }

    /**
     * Moves a size into the trash and gives its place there; empty if there is none.
     *
     * @param title what it is called there
     */
    @Transactional
    public Optional<Long> discard(long positionId, long id, String title) {
        return sizes.findOne(positionId, id).flatMap(size -> trash.take(CareerKind.TEAM_SIZE, id, title));
    }
}

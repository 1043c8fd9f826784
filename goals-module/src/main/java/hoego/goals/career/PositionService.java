package hoego.goals.career;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Everything one can do with positions. */
@Singleton
public class PositionService {

    private static final int OFFERED = 50;

    private final PositionRepository positions;
    private final CareerTrash trash;

    PositionService(PositionRepository positions, CareerTrash trash) {
        this.positions = positions;
        this.trash = trash;
    }

    public Position add(@Valid PositionDraft draft) {
        return positions.save(Position.of(draft, false));
    }

    public Position addSample(@Valid PositionDraft draft) {
        return positions.save(Position.of(draft, true));
    }

    public Optional<Position> find(long id) {
        return positions.findById(id);
    }

    /** With the team as large as it was on a day. */
    public Optional<PositionStanding> standing(long id, LocalDate day) {
        return positions.findStanding(id, day);
    }

    /** Those that are held first, then the latest; with their teams as large as they were on a day. */
    public List<PositionStanding> list(PositionFilter filter, LocalDate day, int limit, long offset) {
        return positions.findAll(
                filter.words(), filter.days().getStart(), filter.days().getEnd(), filter.only(), day, limit, offset);
    }

    public long count(PositionFilter filter) {
        return positions.countAll(
                filter.words(), filter.days().getStart(), filter.days().getEnd(), filter.only());
    }

    /** Those an undertaking may belong to, the held ones first. */
    public List<Position> offered() {
        return positions.findNewest(OFFERED);
    }

    @Transactional
    public Optional<Position> change(long id, int version, @Valid PositionDraft draft) {
        return positions.findById(id).map(position -> positions.update(position.with(draft, version)));
    }

    @Transactional
    public Optional<Long> discard(long id) {
        return positions.findById(id).flatMap(position -> trash.take(CareerKind.POSITION, id, position.function()));
    }
}

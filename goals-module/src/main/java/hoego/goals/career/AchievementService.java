package hoego.goals.career;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/** Everything one can do with achievements. */
@Singleton
public class AchievementService {

    private static final long OF_ANY = -1;

    private final AchievementRepository achievements;
    private final CareerTrash trash;

    AchievementService(AchievementRepository achievements, CareerTrash trash) {
        this.achievements = achievements;
        this.trash = trash;
    }

    public Achievement add(@Valid AchievementDraft draft) {
        return achievements.save(Achievement.of(draft, false));
    }

    public Achievement addSample(@Valid AchievementDraft draft) {
        return achievements.save(Achievement.of(draft, true));
    }

    public Optional<Achievement> find(long id) {
        return achievements.findById(id);
    }

    public Optional<AchievementStanding> standing(long id) {
        return achievements.findStanding(id);
    }

    /** The latest first. */
    public List<AchievementStanding> list(AchievementFilter filter, int limit, long offset) {
        return achievements.findAll(
                filter.words(),
                filter.days().getStart(),
                filter.days().getEnd(),
                undertaking(filter),
                filter.only(),
                limit,
                offset);
    }

    public long count(AchievementFilter filter) {
        return achievements.countAll(
                filter.words(), filter.days().getStart(), filter.days().getEnd(), undertaking(filter), filter.only());
    }

    private static long undertaking(AchievementFilter filter) {
        return filter.undertaking() == null ? OF_ANY : filter.undertaking();
    }

    @Transactional
    public Optional<Achievement> change(long id, int version, @Valid AchievementDraft draft) {
        return achievements.findById(id).map(achievement -> achievements.update(achievement.with(draft, version)));
    }

    @Transactional
    public Optional<Long> discard(long id) {
        return achievements
                .findById(id)
                .flatMap(achievement -> trash.take(CareerKind.ACHIEVEMENT, id, achievement.title()));
    }
}

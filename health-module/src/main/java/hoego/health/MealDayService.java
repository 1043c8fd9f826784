package hoego.health;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Everything one can do with meal days. */
@Singleton
public class MealDayService {

    private final MealDayRepository mealDays;

    MealDayService(MealDayRepository mealDays) {
        this.mealDays = mealDays;
    }

    public Optional<MealDay> find(long id) {
        return mealDays.findById(id);
    }

    public Optional<MealDay> on(LocalDate day) {
        return mealDays.findByDay(day);
    }

    /** The newest first. */
    public List<MealDay> list(MealDayFilter filter, int limit, long offset) {
        return mealDays.findFiltered(
                filter.words(),
                adherence(filter),
                filter.days().getStart(),
                filter.days().getEnd(),
                limit,
                offset);
    }

    public long count(MealDayFilter filter) {
        return mealDays.countFiltered(
                filter.words(),
                adherence(filter),
                filter.days().getStart(),
                filter.days().getEnd());
    }

    private static String adherence(MealDayFilter filter) {
        return filter.adherence() == null ? "" : filter.adherence().name();
    }

    /** Says how a day went. Said twice alike, it is one record; another one for the same day fails. */
    @Transactional
    public MealDay add(@Valid MealDayDraft draft) {
        return on(draft.day()).filter(mealDay -> mealDay.says(draft)).orElseGet(() -> mealDays.save(MealDay.of(draft)));
    }

    /** Says anew how a day went: the new word counts, and the note stays unless there is a new one. */
    @Transactional
    public MealDay replace(MealDay before, @Valid MealDayDraft draft) {
        var now = draft.orNote(before.note());
        return before.says(now) ? before : mealDays.update(before.with(now, before.version()));
    }

    /** Puts back what was said of a day before it was said anew. */
    @Transactional
    public MealDay putBack(MealDay now, @Valid MealWord before) {
        return mealDays.update(now.with(before, now.version()));
    }

    /** Adds samples on days of which nothing was said yet. */
    @Transactional
    public void addSamples(List<@Valid MealDayDraft> drafts) {
        var taken = new HashSet<>(mealDays.findDays());
        mealDays.saveAll(drafts.stream()
                .filter(draft -> !taken.contains(draft.day()))
                .map(MealDay::sample)
                .toList());
    }

    @Transactional
    public Optional<MealDay> change(long id, int version, @Valid MealDayDraft draft) {
        return find(id).map(mealDay -> mealDays.update(mealDay.with(draft, version)));
    }
}

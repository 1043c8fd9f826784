package hoego.blog;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What changed rules do to the rounds of a cohort. Those that are over or touched stay as they are. The others are put where
 * the new rhythm goes on to from the last one that the rules had placed; one that was moved by hand stands for the day which
 * the rules had given it.
 *
 * @param gone for which the rules have no day any more
 */
record Remade(List<Round> added, List<Round> moved, List<Round> gone) {

    /**
     * @param before the cohort with the rules that made the rounds
     * @param all the first first
     */
    static Remade of(Cohort before, Cohort cohort, List<Round> all, Instant now) {
        var stays = all.stream()
                .filter(round -> round.isTouched() || round.isOver(now))
                .collect(toMap(Round::number, identity()));
        var over = all.stream().filter(round -> round.isOver(now)).toList();
        if (over.isEmpty()) {
            return placed(cohort, all, stays, cohort.schedule().days(), 1, now);
        }
        var from = over.stream().filter(round -> !round.moved()).reduce((one, next) -> next);
        var last = from.orElseGet(over::getLast);
        var number = last.number();
        var day = last.dueOn();
        for (var next = stays.get(number + 1); next != null; next = stays.get(number + 1)) {
            day = next.moved() ? day.plusWeeks(before.cadenceWeeks()) : next.dueOn();
            number++;
        }
        var days = cohort.schedule().after(day);
        return placed(cohort, all, stays, days, fitting(number + 1, days.size(), over.size()), now);
    }

    /** Where so many would not fit behind a number, the one behind as many as are over. */
    private static int fitting(int number, int more, int over) {
        return number + more <= RoundDraft.MOST + 1 ? number : over + 1;
    }

    private static Remade placed(
            Cohort cohort, List<Round> all, Map<Integer, Round> stays, List<LocalDate> days, int first, Instant now) {
        var added = new ArrayList<Round>();
        var moved = new ArrayList<Round>();
        var free = all.stream()
                .filter(round -> !stays.containsKey(round.number()))
                .collect(toMap(Round::number, identity()));
        var number = first;
        for (var day : open(cohort, stays, days, now)) {
            var held = stays.get(number);
            while (held != null && !held.moved()) {
                held = stays.get(++number);
            }
            if (held == null) {
                var there = free.remove(number);
                if (there == null) {
                    added.add(Round.by(cohort, number, day, false));
                } else {
                    moved.add(there.on(cohort, day));
                }
            }
            number++;
        }
        return new Remade(added, moved, List.copyOf(free.values()));
    }

    /** The days on which something can still be due, and nothing else is. */
    private static List<LocalDate> open(Cohort cohort, Map<Integer, Round> stays, List<LocalDate> days, Instant now) {
        Set<LocalDate> taken = new HashSet<>();
        stays.values().stream()
                .filter(round -> !round.moved())
                .map(Round::dueOn)
                .forEach(taken::add);
        return days.stream()
                .filter(day -> !taken.contains(day) && cohort.deadline().on(day).isAfter(now))
                .toList();
    }
}

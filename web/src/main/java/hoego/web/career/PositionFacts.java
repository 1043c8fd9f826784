package hoego.web.career;

import hoego.goals.career.PositionFilter;
import hoego.goals.career.PositionService;
import hoego.goals.career.PositionStanding;
import hoego.web.Evidence;
import hoego.web.Fact;
import hoego.web.Ui;
import hoego.web.View;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/** For how long which position is held. */
@Singleton
final class PositionFacts {

    private static final int HELD = 10;
    private static final double DAYS_PER_MONTH = 365.2425 / 12;

    /** Until then a position is counted in months. */
    private static final long MONTHS = 24;

    private final PositionService positions;

    PositionFacts(PositionService positions) {
        this.positions = positions;
    }

    List<Fact> facts(Ui ui, View view) {
        var day = LocalDateRange.of(view.day(), view.day().plusDays(1));
        return positions.list(new PositionFilter("", day, 0), view.day(), HELD, 0).stream()
                .map(position -> fact(ui, view.day(), position))
                .toList();
    }

    private static Fact fact(Ui ui, LocalDate day, PositionStanding position) {
        var months = Math.round(ChronoUnit.DAYS.between(middle(position.start()), day) / DAYS_PER_MONTH);
        var unit = months < 1 ? "begun" : months < MONTHS ? "months" : "years";
        var count = months < MONTHS ? months : Math.round(months / 12.0);
        var place = Stream.of(position.team(), position.employer())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
        var proof = List.of(new Evidence(unit, "/career/positions?id=" + position.id(), 1));
        var sentence = ui.sentence(
                "fact.career.position." + unit,
                Map.of(
                        "when", Precisions.when(ui, position.startedOn(), position.startedPrecision()),
                        "named", said(place),
                        "place", place,
                        "function", position.function(),
                        "domained", said(position.domain()),
                        "domain", position.domain(),
                        "count", count),
                proof);
        var kind = "career.position." + position.id();
        return new Fact(kind, sentence, unit.equals("begun") ? Map.of() : Map.of(unit, count), proof);
    }

    /** What is known roughly began in its middle, give or take. */
    private static LocalDate middle(LocalDateRange time) {
        return time.getStart().plusDays(time.lengthInDays() / 2);
    }

    private static String said(String text) {
        return text.isEmpty() ? "no" : "yes";
    }
}

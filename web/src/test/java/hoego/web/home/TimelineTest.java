package hoego.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Language;
import hoego.web.Moment;
import hoego.web.Moments;
import hoego.web.Sought;
import hoego.web.Ui;
import hoego.web.UiBinder;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

@MicronautTest(transactional = false)
class TimelineTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 24);

    @Inject
    UiBinder uis;

    @Test
    void showsEachMomentOnceHoweverManyPagesItTakes() {
        var health = new Diary("health", 130, 3);
        var goals = new Diary("goals", 40, 7);

        var shown = readThrough(health, goals);

        assertThat(shown).hasSize(170).doesNotHaveDuplicates().isSortedAccordingTo(Moment.NEWEST_FIRST);
    }

    @Test
    void doesNotCutADayInTwo() {
        var first = Timeline.of(ui(), wish(new Diary("health", 130, 3)), null);

        assertThat(first.days()).allSatisfy(day -> assertThat(day.moments()).hasSize(3));
        assertThat(first.older()).isNotNull();
    }

    @Test
    void cutsADayThatIsTooLongForOnePage() {
        var shown = readThrough(new Diary("health", 120, 120));

        assertThat(shown).hasSize(120).doesNotHaveDuplicates();
    }

    @Test
    void startsAnewWhereThePlaceCannotBeRead() {
        assertThat(Timeline.cursor("")).isNull();
        assertThat(Timeline.cursor("yesterday~noon~note~x")).isNull();
        assertThat(Timeline.cursor("2021-03-24~2021-03-24T12:00:00Z~weigh-in~7"))
                .isEqualTo(new Moments.Cursor(DAY, Instant.parse("2021-03-24T12:00:00Z"), "weigh-in", 7));
    }

    private List<Moment> readThrough(Diary... diaries) {
        var shown = new ArrayList<Moment>();
        var before = "";
        while (before != null) {
            var timeline = Timeline.of(ui(), wish(diaries), Timeline.cursor(before));
            timeline.days().forEach(day -> shown.addAll(day.moments()));
            before = timeline.older();
        }
        return shown;
    }

    private static Wish wish(Diary... diaries) {
        var days = LocalDateRange.of(DAY.minusYears(2), DAY.plusDays(1));
        return new Wish(List.of(diaries), "", "", Sought.of(""), null, days);
    }

    private Ui ui() {
        return uis.stranger(Language.EN);
    }

    /** An area that keeps its moments in memory, so many on each day. */
    private record Diary(String area, int moments, int daily) implements Moments {

        @Override
        public List<String> kinds() {
            return List.of("note");
        }

        @Override
        public List<Moment> moments(Ui ui, Query query) {
            var all = new ArrayList<Moment>();
            for (int i = 0; i < moments; i++) {
                var day = DAY.minusDays(i / daily);
                all.add(new Moment(
                        area, day, Instant.EPOCH, "note", area.length() * 1000L + i, "Note " + i, "/" + area));
            }
            return all.stream()
                    .filter(moment -> query.days().contains(moment.day()) && isAfter(query.before(), moment))
                    .sorted(Moment.NEWEST_FIRST)
                    .limit(query.limit())
                    .toList();
        }

        private static boolean isAfter(@Nullable Cursor before, Moment moment) {
            return before == null
                    || Comparator.comparing(Cursor::day)
                                    .thenComparing(Cursor::at)
                                    .thenComparing(Cursor::kind)
                                    .thenComparing(Cursor::id)
                                    .compare(new Cursor(moment.day(), moment.at(), moment.kind(), moment.id()), before)
                            < 0;
        }
    }
}

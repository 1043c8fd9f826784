package hoego.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

@MicronautTest
class PainEntryServiceTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 24);
    private static final LocalDateRange MARCH = LocalDateRange.of(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 4, 1));

    @Inject
    PainEntryService entries;

    @Inject
    ConditionService conditions;

    @Test
    void hasNoSideUnlessOneIsNamed() {
        var entry = entries.add(draft(BodySite.LOWER_BACK, 3, "", null));

        assertThat(entry.side()).isEqualTo(BodySide.NONE);
    }

    @Test
    void narrowsTheListBySiteLevelAndCondition() {
        var disc = conditions.add(
                new ConditionDraft("Slipped disc", BodySite.LOWER_BACK, DAY, Precision.QUARTER, null, null, ""));
        entries.add(draft(BodySite.LOWER_BACK, 3, "", disc.id()));
        entries.add(draft(BodySite.LOWER_BACK, 0, "", null));
        entries.add(draft(BodySite.KNEE, 2, "", null));

        assertThat(entries.count(new PainFilter("", List.of(), null, 0, null, MARCH)))
                .isEqualTo(3);
        assertThat(entries.count(new PainFilter("", List.of(), BodySite.LOWER_BACK, 1, null, MARCH)))
                .isEqualTo(1);
        assertThat(entries.list(new PainFilter("", List.of(), null, 0, disc.id(), MARCH), 10, 0))
                .extracting(PainEntry::level)
                .containsExactly(3);
    }

    @Test
    void findsWordsInAnyOfItsTextsAndSitesTheyStandFor() {
        entries.add(draft(BodySite.KNEE, 4, "계단 내려갈 때", null));
        entries.add(draft(BodySite.SHOULDER, 2, "", null));

        assertThat(entries.count(new PainFilter("계단", List.of(), null, 0, null, MARCH)))
                .isEqualTo(1);
        assertThat(entries.count(new PainFilter("어깨", List.of(BodySite.SHOULDER), null, 0, null, MARCH)))
                .isEqualTo(1);
    }

    @Test
    void countsWhereItHurtAndNotWhereItDidNot() {
        entries.add(draft(BodySite.SHOULDER, 2, "", null));
        entries.add(draft(BodySite.SHOULDER, 3, "", null));
        entries.add(draft(BodySite.KNEE, 4, "", null));
        entries.add(draft(BodySite.LOWER_BACK, 0, "", null));

        assertThat(entries.bySite(MARCH))
                .extracting(SitePain::site, SitePain::count, pain -> pain.mean().doubleValue())
                .containsExactly(tuple(BodySite.SHOULDER, 2L, 2.5), tuple(BodySite.KNEE, 1L, 4.0));
    }

    private static PainEntryDraft draft(BodySite site, int level, String before, @Nullable Long condition) {
        return new PainEntryDraft(DAY, site, null, level, before, "", "", condition);
    }
}

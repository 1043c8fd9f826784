package hoego.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ZoneChoicesTest {

    @Test
    void areOfferedOnceAndByTheNameOfToday() {
        var zones = ZoneChoices.byRegion(Language.EN).values().stream()
                .flatMap(region -> region.stream().map(Choice::value))
                .toList();

        assertThat(zones)
                .doesNotHaveDuplicates()
                .contains("Asia/Seoul", "Asia/Kolkata", "America/Argentina/Buenos_Aires", "Europe/Kyiv", "UTC")
                .doesNotContain(
                        "Asia/Calcutta", "Europe/Kiev", "GMT", "Etc/GMT+5", "US/Pacific", "ROK", "W-SU", "EST5EDT");
        assertThat(zones).allMatch(zone -> zone.equals("UTC") || zone.contains("/"));
    }

    @Test
    void knowWhatOthersStillCallThem() {
        assertThat(ZoneChoices.older("Asia/Kolkata")).isEqualTo("Asia/Calcutta");
        assertThat(ZoneChoices.older("Asia/Seoul")).isNull();
        assertThat(ZoneChoices.today("Asia/Calcutta")).isEqualTo("Asia/Kolkata");
        assertThat(ZoneChoices.today("UTC")).isEqualTo("UTC");
        assertThat(ZoneChoices.today("Etc/GMT+5")).isEqualTo("Etc/GMT+5");
    }
}

package hoego.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Struck-out asides are part of the voice, wherever what they stand in is shown. */
@MicronautTest(transactional = false)
class AsideTest {

    private static final String TITLE = "읽기 ~~(그래 이놈아)~~ <b>";
    private static final String ASIDE = "(그래 이놈아)";

    @Inject
    Browser browser;

    @Test
    void areStruckOutWhereverTheirTitleStands() {
        var fields = Map.of("title", TITLE, "kind", "milestones", "area", "study", "period", "2021-Q1");
        browser.post("/goals", fields);
        browser.post("/goals/1/reached", Map.of("day", "2021-03-30", "reason", "~~겨우~~ 다 읽음"));

        assertThat(struck("/", ".latest .moment")).contains(ASIDE);
        assertThat(struck("/timeline", ".moment")).contains(ASIDE);
        assertThat(struck("/search?q=%EC%9D%BD%EA%B8%B0", ".hit b")).contains(ASIDE);
        assertThat(struck("/retrospectives/2021-Q1", ".fact p")).contains(ASIDE, "겨우");
        assertThat(browser.get("/search?q=%EC%9D%B4%EB%86%88")
                        .select(".hit del mark")
                        .text())
                .startsWith("이놈");

        var gone = browser.post("/goals/1/deletion", Map.of());

        assertThat(gone.select(".notice del").text()).isEqualTo(ASIDE);
        assertThat(struck("/trash", "#trash td")).contains(ASIDE);
        assertThat(gone.select(".notice b").size()).isZero();
    }

    private Iterable<String> struck(String path, String where) {
        var page = browser.get(path);
        assertThat(page.select(where).text()).doesNotContain("~~").contains("<b>");
        return page.select(where + " del").eachText();
    }
}

package hoego.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** An area has all that areas have, and what is deleted of it comes back as it was. */
@MicronautTest(transactional = false)
class EveryAreaTest {

    @Inject
    List<Area> areas;

    @Inject
    List<Moments> moments;

    @Inject
    List<Searchable> searchables;

    @Inject
    List<Facts> facts;

    @Inject
    List<Capturing> capturings;

    @Inject
    List<SampleQuarter> samples;

    @Inject
    List<Bin> bins;

    @Inject
    List<AreaExample> examples;

    @Inject
    Browser browser;

    @Inject
    Sample sample;

    @BeforeEach
    void loadTheSampleQuarter() {
        browser.signIn();
        sample.load(Language.EN);
        examples.forEach(example -> example.prepare(browser));
    }

    @TestFactory
    Stream<DynamicTest> hasAllThatAreasHave() {
        return areas.stream()
                .map(area -> dynamicTest(area.name(), () -> {
                    assertThat(names(moments, Moments::area)).contains(area.name());
                    assertThat(names(searchables, Searchable::area)).contains(area.name());
                    assertThat(names(facts, Facts::area)).contains(area.name());
                    assertThat(names(capturings, Capturing::area)).contains(area.name());
                    assertThat(names(samples, SampleQuarter::area)).contains(area.name());
                    assertThat(names(bins, Bin::name)).contains(area.name());
                    assertThat(names(examples, AreaExample::area)).contains(area.name());
                }));
    }

    private static <T> List<String> names(List<T> parts, Function<T, String> name) {
        return parts.stream().map(name).toList();
    }

    @TestFactory
    Stream<DynamicTest> hasAHueOfItsOwn() {
        var css = browser.answer(browser.get("/").select("link[rel=stylesheet]").attr("href"))
                .body();
        return areas.stream()
                .map(area -> dynamicTest(
                        area.name(),
                        () -> assertThat(css)
                                .containsPattern("\\[data-area=\"?" + area.name() + "\"?]\\s*\\{\\s*--hue:")));
    }

    @TestFactory
    Stream<DynamicTest> isInTheSampleQuarter() {
        return areas.stream()
                .map(area -> dynamicTest(area.name(), () -> {
                    var told = browser.get("/retrospectives/2021-Q1").select(".sheet[data-area=" + area.name() + "]");
                    var happened = browser.get("/timeline?period=2021-Q1&area=" + area.name());

                    assertThat(told.select("a[href]")).isNotEmpty();
                    assertThat(happened.select("#days .moment")).isNotEmpty();
                }));
    }

    /** The timeline is ordered by day, time, kind and number: two areas' kinds of one name would be mistaken for each other. */
    @Test
    void hasKindsThatNoOtherAreaHas() {
        var kinds = moments.stream().flatMap(area -> area.kinds().stream()).toList();

        assertThat(new HashSet<>(kinds)).hasSameSizeAs(kinds);
    }

    @TestFactory
    Stream<DynamicTest> bringsBackEveryKindAsItWas() {
        return examples.stream()
                .flatMap(example -> example.forms().keySet().stream()
                        .map(list -> example.children().getOrDefault(list, list)))
                .map(list -> dynamicTest(list, () -> {
                    var before = everywhere(list);

                    var told = browser.submit(deletion(list), Map.of());
                    assertThat(everywhere(list)).isNotEqualTo(before);
                    browser.submit(told.expectFirst(".notice form[action$=restoration]"), Map.of());

                    assertThat(everywhere(list)).isEqualTo(before);
                }));
    }

    /** The list, and what brings all areas together. */
    private List<String> everywhere(String list) {
        return Stream.of(list, Sample.PATH, "/timeline?period=2021", "/search?q=a", "/retrospectives/2021-Q1")
                .map(path -> browser.get(path).expectFirst("#content").text())
                .toList();
    }

    /** What deletes the first record of a list: there, or on the record's page. */
    private Element deletion(String list) {
        var listed = browser.get(list);
        var here = listed.selectFirst(".deletion");
        return here != null
                ? here
                : browser.get(listed.expectFirst("#content a[href~=^" + list + "/\\d+$]")
                                .attr("href"))
                        .expectFirst(".deletion");
    }
}

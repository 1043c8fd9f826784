package hoego.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A page is as small after fifty years as after ten, and asks no more. */
@MicronautTest(transactional = false)
class DecadesTest {

    private static final double ALIKE = 1.1;

    @Inject
    Browser browser;

    @Inject
    Decades decades;

    @Inject
    List<Area> areas;

    /** What a page came to. */
    private record Weight(int statements, int bytes) {

        boolean isBeyond(Weight other) {
            return statements > other.statements || bytes > ALIKE * other.bytes;
        }
    }

    @Test
    void leaveEveryAreaAsItWas() {
        browser.signIn();
        decades.live(10, MovableClock.TODAY);
        var young = weights();

        decades.live(40, MovableClock.TODAY.minusYears(10));
        var old = weights();

        old.entrySet().removeIf(page -> !page.getValue().isBeyond(Objects.requireNonNull(young.get(page.getKey()))));
        assertThat(old).as("young: %s", young).isEmpty();
    }

    private Map<String, Weight> weights() {
        var weights = new TreeMap<String, Weight>();
        Stream.concat(Stream.of("/", "/?period=2020-Q4"), areas.stream().map(Area::path))
                .forEach(path -> {
                    var pages = new String[1];
                    var asked =
                            Statements.during(() -> pages[0] = browser.get(path).outerHtml());
                    weights.put(path, new Weight(asked.size(), pages[0].getBytes(StandardCharsets.UTF_8).length));
                });
        return weights;
    }
}

package hoego.web.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hoego.web.Area;
import hoego.web.Glance;
import hoego.web.Texts;
import hoego.web.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LifeAreasTest {

    @Test
    void areFoundByThemselves() {
        var areas = new LifeAreas(List.of(new Named("goals"), new Named("health"), new Named("blog")), Texts.plain());

        assertThat(areas.all()).extracting(LifeAreas.LifeArea::name).containsExactly("health", "blog");
        assertThat(new LifeAreas(List.of(new Named("home")), Texts.plain()).all())
                .extracting(LifeAreas.LifeArea::name, LifeAreas.LifeArea::signs)
                .contains(tuple("home", List.of()));
    }

    @Test
    void areCalledByTheirTitlesAndWhateverElseIsSaid() {
        var health =
                new LifeAreas(List.of(new Named("health")), Texts.plain()).all().getLast();

        assertThat(health.names()).containsExactlyInAnyOrder("health", "건강");
        assertThat(health.signs()).contains("back", "허리");
    }

    private record Named(String name) implements Area {

        @Override
        public String path() {
            return "/" + name;
        }

        @Override
        public List<Tab> tabs() {
            return List.of();
        }

        @Override
        public Glance glance(View view, Map<String, LocalDate> wanted) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<String> pathOf(String kind, long id) {
            return Optional.empty();
        }
    }
}

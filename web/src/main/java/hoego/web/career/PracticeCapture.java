package hoego.web.career;

import hoego.web.Capturing;
import hoego.web.Line;
import hoego.web.Reading;
import hoego.web.Ui;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What becomes of a line about a lesson, a principle or a week of work. */
@Singleton
@Order(21)
final class PracticeCapture implements Capturing {

    private final LessonWords lessons;
    private final PrincipleWords principles;
    private final WorkloadWords workloads;

    PracticeCapture(LessonWords lessons, PrincipleWords principles, WorkloadWords workloads) {
        this.lessons = lessons;
        this.principles = principles;
        this.workloads = workloads;
    }

    @Override
    public String area() {
        return CareerArea.NAME;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(LessonWords.KIND, PrincipleWords.KIND, WorkloadWords.KIND);
    }

    @Override
    public List<Kind> exemplary(Ui ui) {
        return kinds().stream()
                .filter(kind -> !kind.equals(PrincipleWords.KIND) || isExemplary(ui, kind))
                .toList();
    }

    @Override
    public List<Reading> read(Ui ui, Line line) {
        return Stream.of(lessons.read(ui, line), principles.read(ui, line), workloads.read(ui, line))
                .flatMap(Optional::stream)
                .toList();
    }
}

package hoego.web.study;

import hoego.study.StudyRecordService;
import hoego.web.Area;
import hoego.web.Glance;
import hoego.web.Templates;
import hoego.web.View;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Study as an area among others. */
@Singleton
@Order(50)
public final class StudyArea implements Area {

    static final String NAME = "study";

    private final StudyStates states;
    private final StudyRecordService records;
    private final Templates templates;

    StudyArea(StudyStates states, StudyRecordService records, Templates templates) {
        this.states = states;
        this.records = records;
        this.templates = templates;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String path() {
        return "/study";
    }

    @Override
    public List<Tab> tabs() {
        return List.of(
                new Tab("tab.overview", "/study"),
                new Tab("tab.meetings", "/study/meetings"),
                new Tab("tab.books", "/study/books"),
                new Tab("tab.quotes", QuoteController.LIST),
                new Tab("tab.groups", "/study/groups"),
                new Tab("tab.decisions", "/study/decisions"));
    }

    @Override
    public Glance glance(View view, Map<String, LocalDate> wanted) {
        return new StudyGlance(states.read(view, wanted), wanted.keySet(), templates);
    }

    @Override
    public Optional<String> pathOf(String kind, long id) {
        return switch (kind) {
            case "study-group", "study-group-end", "meeting", "decision", "book", "quote" ->
                Optional.of(StudyTexts.path(kind, id));
            case "member", "reading" -> records.pageOf(kind, id).map(page -> StudyTexts.path(kind, page));
            case "read-through", "book-end" ->
                records.pageOf("read-through", id).map(page -> StudyTexts.path(kind, page));
            case "member-end" -> records.pageOf("member", id).map(page -> StudyTexts.path(kind, page));
            default -> Optional.empty();
        };
    }
}

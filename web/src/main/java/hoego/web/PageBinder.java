package hoego.web;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets a controller ask for {@link Page}. */
@Singleton
public final class PageBinder implements TypedRequestArgumentBinder<Page> {

    private final List<Area> areas;
    private final UiBinder uis;
    private final Sessions sessions;
    private final Site site;

    PageBinder(List<Area> areas, UiBinder uis, Sessions sessions, Site site) {
        this.areas = areas;
        this.uis = uis;
        this.sessions = sessions;
        this.site = site;
    }

    @Override
    public Argument<Page> argumentType() {
        return Argument.of(Page.class);
    }

    @Override
    public BindingResult<Page> bind(ArgumentConversionContext<Page> context, HttpRequest<?> request) {
        refuseNul(request);
        return () -> Optional.of(of(request, chosen(request), () -> told(request)));
    }

    /** No text holds a NUL, least of all one of the database. */
    private static void refuseNul(HttpRequest<?> request) {
        if (request.getUri().toString().contains("%00")) {
            throw new HttpStatusException(HttpStatus.BAD_REQUEST, "a NUL in the address");
        }
    }

    private static @Nullable Period chosen(HttpRequest<?> request) {
        var written = request.getParameters().get("period", String.class).orElse("");
        if (written.isBlank()) {
            return null;
        }
        return Period.asked(written).orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "no such period"));
    }

    /** The page around an answer that no route gave: its address may hold anything, and it has its own to say. */
    public Page unrouted(HttpRequest<?> request) {
        return of(request, null, Optional::empty);
    }

    /** What is to be said of the last write. A page that answers one itself has a problem to tell. */
    private Optional<Notice> told(HttpRequest<?> request) {
        return Visit.of(request)
                .filter(visit -> request.getMethod() == HttpMethod.GET)
                .flatMap(sessions::told);
    }

    private Page of(HttpRequest<?> request, @Nullable Period chosen, Supplier<Optional<Notice>> notice) {
        var visit = Visit.of(request);
        var hidden = visit.map(known -> known.owner().hiddenAreas()).orElse(List.of());
        var shown = visit.isEmpty()
                ? List.<Area>of()
                : areas.stream().filter(area -> !hidden.contains(area.name())).toList();
        var query = request.getUri().getRawQuery();
        return new Page(
                shown,
                site.pathOf(request),
                query == null ? "" : query,
                chosen,
                uis.of(request).today(),
                visit.map(Visit::since).orElse(null),
                notice);
    }
}

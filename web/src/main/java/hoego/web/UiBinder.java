package hoego.web;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/** Lets a controller ask for {@link Ui}. */
@Singleton
public final class UiBinder implements TypedRequestArgumentBinder<Ui> {

    private final Texts texts;
    private final Site site;
    private final Assets assets;
    private final Clock clock;

    UiBinder(Texts texts, Site site, Assets assets, Clock clock) {
        this.texts = texts;
        this.site = site;
        this.assets = assets;
        this.clock = clock;
    }

    @Override
    public Argument<Ui> argumentType() {
        return Argument.of(Ui.class);
    }

    @Override
    public BindingResult<Ui> bind(ArgumentConversionContext<Ui> context, HttpRequest<?> request) {
        return () -> Optional.of(of(request));
    }

    /** For whoever sent a request. */
    public Ui of(HttpRequest<?> request) {
        return Visit.of(request)
                .map(this::of)
                .orElseGet(() -> stranger(chosen(request)
                        .orElseGet(() -> Language.accepted(
                                Objects.requireNonNullElse(request.getHeaders().get("Accept-Language"), "")))));
    }

    /** Before somebody is known, the address says which language they switched to. */
    private static Optional<Language> chosen(HttpRequest<?> request) {
        return request.getParameters().getFirst("language").flatMap(Language::of);
    }

    private Ui of(Visit visit) {
        var owner = visit.owner();
        return new Ui(
                texts,
                owner.language(),
                site.base(),
                assets.path(),
                owner.dayOf(clock.instant()),
                ZoneId.of(owner.zone()),
                visit);
    }

    /** For somebody who is not signed in: the clock of Greenwich, nobody's settings. */
    public Ui stranger(Language language) {
        var zone = ZoneId.of("UTC");
        return new Ui(
                texts,
                language,
                site.base(),
                assets.path(),
                Owner.dayOf(clock.instant(), zone, Owner.DAY_START),
                zone,
                null);
    }
}

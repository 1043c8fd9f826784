package hoego.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.threeten.extra.LocalDateRange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Who is signed in, kept in the database: signing out works at once, and a restart signs nobody out. */
@Singleton
public final class Sessions implements AuthenticationFetcher<HttpRequest<?>> {

    public static final String COOKIE = "hoego_session";

    private static final int LONGEST_DEVICE = 300;
    private static final Duration LASTS = Duration.ofDays(60);
    private static final Duration TOUCHED_EVERY = Duration.ofMinutes(5);

    /** So long after a write its answer may be on its way. */
    private static final Duration SAID_FOR = Duration.ofSeconds(15);

    private static final Duration UNDONE_FOR = Duration.ofMinutes(1);

    /** So long the first day of all records is taken to be the same: one has to read them all to know it. */
    private static final Duration KNOWN_FOR = Duration.ofMinutes(1);

    /** What was the first day of all records when that was asked last. */
    private record Since(@Nullable LocalDate day, Instant at) {}

    private volatile Since since = new Since(null, Instant.EPOCH);

    private final SessionRepository sessions;
    private final Clock clock;
    private final Site site;
    private final Scheduler blocking;

    Sessions(
            SessionRepository sessions,
            Clock clock,
            Site site,
            @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.sessions = sessions;
        this.clock = clock;
        this.site = site;
        this.blocking = Schedulers.fromExecutorService(blocking);
    }

    /** Signs the owner in on a device and gives the cookie that proves it. */
    public Cookie open(String device) {
        var now = clock.instant();
        var token = Token.fresh();
        sessions.save(new SessionRow(
                token.hash(),
                Shortened.letters(device, LONGEST_DEVICE),
                now,
                now,
                now.plus(LASTS),
                "",
                List.of(),
                now));
        return site.cookie(COOKIE, token.value()).maxAge(LASTS);
    }

    public void close(String session) {
        sessions.deleteById(session);
    }

    public void closeOthers(String session) {
        sessions.deleteOthers(session);
    }

    public void closeAll() {
        sessions.deleteAll();
    }

    /** The sign-ins that still hold, the one used last first. */
    public List<SignIn> open() {
        return sessions.findOpen(clock.instant()).stream()
                .map(row -> new SignIn(row.hash(), row.device(), row.openedAt(), row.usedAt()))
                .toList();
    }

    /** A cookie that takes the session's place and is gone at once. */
    public Cookie forgotten() {
        return site.cookie(COOKIE, "").maxAge(Duration.ZERO);
    }

    /** Lets the next page of a visit say something, and the ones after it as long as that can still be undone. */
    public void tell(Visit visit, Notice notice) {
        var undos = new ArrayList<String>();
        for (var undo : notice.undos()) {
            undos.add(undo.label());
            undos.add(undo.path());
        }
        var until = clock.instant().plus(undos.isEmpty() ? SAID_FOR : UNDONE_FOR);
        sessions.tell(visit.session(), notice.text(), undos.toArray(String[]::new), until);
    }

    /** What there is to say on a visit, and is said by that: once, or as long as it can be undone. */
    Optional<Notice> told(Visit visit) {
        var notice = Optional.ofNullable(visit.notice());
        notice.filter(once -> once.undos().isEmpty()).ifPresent(once -> hush(visit));
        return notice;
    }

    /** Takes back what was said, unless something else was said meanwhile. */
    public void hush(Visit visit) {
        var notice = visit.notice();
        if (notice != null) {
            sessions.hush(visit.session(), notice.text());
        }
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        var token =
                request.getCookies().findCookie(COOKIE).map(Cookie::getValue).orElse("");
        if (token.isEmpty() || request.getPath().startsWith(site.base() + Assets.PATH)) {
            return Mono.empty();
        }
        return Mono.fromCallable(() -> visit(new Token(token)).orElse(null))
                .subscribeOn(blocking)
                .map(visit -> {
                    visit.attachTo(request);
                    return Authentication.build(visit.owner().name());
                });
    }

    private Optional<Visit> visit(Token token) {
        var now = clock.instant();
        var known = since;
        var asked = known.at().plus(KNOWN_FOR).isBefore(now);
        var found = sessions.findVisit(token.hash(), now, asked, known.day());
        if (asked && found.isPresent()) {
            since = new Since(found.get().since(), now);
        }
        var day = asked ? found.map(VisitRow::since).orElse(null) : known.day();
        found.filter(row -> row.usedAt().plus(TOUCHED_EVERY).isBefore(now))
                .ifPresent(row -> sessions.touch(row.hash(), now));
        return found.map(row -> new Visit(
                row.hash(),
                new Owner(
                        Owner.ID,
                        row.name(),
                        row.passwordHash(),
                        row.language(),
                        row.zone(),
                        row.dayStart(),
                        row.weightUnit(),
                        row.currency(),
                        row.hiddenAreas(),
                        row.version()),
                row.pauses().stream().map(Sessions::pause).toList(),
                row.sample(),
                day,
                notice(row, now),
                row.usedAt()));
    }

    private static Pause pause(String written) {
        var parts = written.split(" ", 4);
        var days = LocalDateRange.ofClosed(LocalDate.parse(parts[0]), LocalDate.parse(parts[1]));
        return new Pause(days, Pause.Kind.valueOf(parts[2]), parts.length > 3 ? parts[3] : "");
    }

    private static @Nullable Notice notice(VisitRow row, Instant now) {
        if (row.notice().isEmpty() || row.noticeUntil().isBefore(now)) {
            return null;
        }
        var undos = new ArrayList<Notice.Undo>();
        for (int i = 0; i + 1 < row.noticeUndos().size(); i += 2) {
            undos.add(
                    new Notice.Undo(row.noticeUndos().get(i), row.noticeUndos().get(i + 1)));
        }
        return new Notice(row.notice(), List.copyOf(undos));
    }
}

package hoego.web.sideprojects;

import hoego.goals.sideprojects.Beginning;
import hoego.goals.sideprojects.SideProjectFilter;
import hoego.goals.sideprojects.SideProjectService;
import hoego.goals.sideprojects.SideProjectStanding;
import hoego.goals.sideprojects.SideProjectStart;
import hoego.goals.sideprojects.SideProjectStepDraft;
import hoego.goals.sideprojects.SideProjectStepService;
import hoego.goals.sideprojects.StepKind;
import hoego.web.Capturing;
import hoego.web.Line;
import hoego.web.Line.Taken;
import hoego.web.NotYet;
import hoego.web.Reading;
import hoego.web.Reading.Entry;
import hoego.web.Reading.Hint;
import hoego.web.Reading.Option;
import hoego.web.Reading.Question;
import hoego.web.Reading.Saved;
import hoego.web.Reading.Strength;
import hoego.web.Ui;
import hoego.web.sideprojects.StepWords.Said;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How people write down how a side project goes on: {@code 사이드 환불 신청함}, {@code side idea a booking app}. */
@Singleton
@Order(60)
final class SideProjectsCapture implements Capturing {

    private static final List<String> FULL_NAMES = List.of("사이드 프로젝트", "side project", "side-project");
    private static final List<String> NAMES =
            Stream.concat(FULL_NAMES.stream(), Stream.of("사이드", "side")).toList();
    private static final List<String> OTHERS = List.of("걱정", "worry", "worried", "다짐", "목표", "질문");
    private static final Set<String> NEW = Set.of("새", "새로", "new");
    private static final Set<String> AGAIN = Set.of("다시", "again", "오늘", "today", "함", "했다", "중");

    private static final Pattern BETWEEN_REASONS = Pattern.compile("\\s*[,，、;]\\s*");
    private static final Pattern BECAUSE_BEFORE =
            Pattern.compile("^(?:because of|because|due to|이유는?|:)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BECAUSE_BEHIND = Pattern.compile("(?:으로 인해|로 인해| ?때문에|으로)$");
    private static final Pattern TO = Pattern.compile("(?<=\\p{IsHangul}{2})(?:에|를)$");
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_NOTE = 500;
    private static final int MOST_ASKED = 8;
    private static final int MOST_KNOWN = 500;

    private final SideProjectService projects;
    private final SideProjectStepService steps;

    SideProjectsCapture(SideProjectService projects, SideProjectStepService steps) {
        this.projects = projects;
        this.steps = steps;
    }

    @Override
    public String area() {
        return SideProjectsArea.NAME;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(
                new Kind(SideProjectsArea.STEP, NAMES, SideProjectTexts.LIST),
                new Kind(SideProjectsArea.PROJECT, NAMES, "/side-projects/new"));
    }

    @Override
    public List<Reading> read(Ui ui, Line line) {
        return forOneLine().read(ui, line);
    }

    @Override
    public Capturing forOneLine() {
        return new OneLine();
    }

    /** Reads one line, and asks for the projects once at most. */
    private final class OneLine implements Capturing {

        private @Nullable Titles known;

        @Override
        public String area() {
            return SideProjectsCapture.this.area();
        }

        @Override
        public List<Kind> kinds() {
            return SideProjectsCapture.this.kinds();
        }

        @Override
        public List<Reading> read(Ui ui, Line line) {
            return line.isEmpty() || line.find(OTHERS).isPresent()
                    ? List.of()
                    : line.named(NAMES).flatMap(named -> read(ui, line, named)).stream()
                            .toList();
        }

        private Optional<Reading> read(Ui ui, Line line, Taken<String> named) {
            var rest = named.rest();
            if (rest.isEmpty()) {
                return Optional.of(hint(ui, "side-projects.capture.missing", SideProjectsArea.STEP));
            }
            var isNew = NEW.contains(rest.pieces().getFirst().read());
            var words = isNew ? rest.from(1) : rest;
            var titled = isNew
                    ? Optional.<Taken<SideProjectStanding>>empty()
                    : known(ui).in(words);
            return titled.flatMap(found -> StepWords.in(found.rest())
                            .filter(said -> isMeant(line, named.what(), said))
                            .flatMap(said -> said(ui, said, Optional.of(found.what()), isNew, NotYet.isAsked(line))))
                    .or(() -> StepWords.in(words)
                            .filter(said -> isMeant(line, named.what(), said))
                            .flatMap(said -> said(ui, said, Optional.empty(), isNew, NotYet.isAsked(line))));
        }

        /** {@code side} is a side of something else, too: there it has to be said at once what happened. */
        private boolean isMeant(Line line, String name, Said said) {
            if (!name.equals("side")) {
                return true;
            }
            var first = line.pieces().size() > 1 ? line.pieces().get(1).read() : "";
            return line.pieces().getFirst().read().equals("side") && said.isInFront() && !first.equals("left");
        }

        private Optional<Reading> said(
                Ui ui, Said said, Optional<SideProjectStanding> named, boolean isNew, boolean isAsked) {
            var words = said.words();
            if (!isNew && (isAsked || NotTaken.isSaid(said, words))) {
                return Optional.of(hint(ui, "side-projects.capture.not-taken", SideProjectsArea.STEP));
            }
            if (words.text().length() > LONGEST_NOTE) {
                return Optional.empty();
            }
            if (named.isPresent() && said.kind() == StepKind.IDEA) {
                return Optional.of(hint(ui, "side-projects.capture.known", SideProjectsArea.STEP));
            }
            if (named.isPresent()) {
                return step(ui, said, List.of(named.get()), words);
            }
            var beginning = beginning(said.kind());
            var more = withoutFiller(words);
            if (beginning.isPresent() && (!more.isEmpty() || said.kind() == StepKind.IDEA)) {
                return isNew || said.isTold() || said.kind() == StepKind.IDEA
                        ? begun(ui, beginning.get(), words, isNew)
                        : Optional.empty();
            }
            return step(ui, said, candidates(ui, said.kind()), beginning.isPresent() ? more : words);
        }

        private Line withoutFiller(Line words) {
            var left = words;
            for (var piece : words.pieces()) {
                left = AGAIN.contains(piece.read()) ? left.without(piece) : left;
            }
            return left;
        }

        /** A project that is not known yet; one that is called almost the same is offered first. */
        private Optional<Reading> begun(Ui ui, Beginning beginning, Line words, boolean isNew) {
            var title = TO.matcher(words.text()).replaceFirst("");
            if (title.isEmpty() || title.length() > LONGEST_TITLE) {
                return Optional.of(hint(ui, "side-projects.capture.title", SideProjectsArea.PROJECT));
            }
            var alike = isNew ? List.<SideProjectStanding>of() : known(ui).like(title);
            var kind = beginning.step();
            if (!alike.isEmpty()) {
                var options = new ArrayList<>(alike.stream()
                        .limit(MOST_ASKED)
                        .map(each -> option(ui, each, kind, ""))
                        .toList());
                options.add(new Option(
                        ui.text("side-projects.capture.new", Map.of("title", title)),
                        ui.text("side-projects.capture.line.new", Map.of("step", label(ui, kind), "title", title))));
                return Optional.of(
                        new Question(Strength.NAMED, ui.text("side-projects.capture.which"), List.copyOf(options)));
            }
            var start = SideProjectStart.named(title, beginning, words.day());
            return Optional.of(new Entry(
                    Strength.NAMED,
                    ui.text("side-projects.capture.begun", Map.of("title", title, "step", label(ui, kind))),
                    "",
                    true,
                    ui.text("side-projects.capture.line.new", Map.of("step", label(ui, kind), "title", title)),
                    () -> new Saved(SideProjectTexts.path(projects.add(start).id()) + "/deletion")));
        }

        private Optional<Reading> step(Ui ui, Said said, List<SideProjectStanding> candidates, Line words) {
            var kind = said.kind();
            if (!said.isTold()
                    && !words.isEmpty()
                    && !kind.isLeaving()
                    && kind != StepKind.ON_HOLD
                    && kind != StepKind.REFUNDED) {
                return Optional.empty();
            }
            if (candidates.isEmpty()) {
                return Optional.of(hint(ui, "side-projects.capture.none", SideProjectsArea.PROJECT));
            }
            var refund = Returned.in(words, ui.currency());
            if (kind == StepKind.REFUNDED && refund.isEmpty()) {
                return Optional.of(hint(ui, "side-projects.capture.amount", "refund"));
            }
            if (kind.isLeaving() && reasons(words).isEmpty()) {
                return Optional.of(hint(ui, "side-projects.capture.reasons", "end"));
            }
            if (candidates.size() > 1) {
                return Optional.of(new Question(
                        Strength.NAMED,
                        ui.text("side-projects.capture.which"),
                        candidates.stream()
                                .limit(MOST_ASKED)
                                .map(each -> option(ui, each, kind, text(words)))
                                .toList()));
            }
            return Optional.of(entry(ui, candidates.getFirst(), kind, words, refund));
        }

        private Entry entry(
                Ui ui, SideProjectStanding project, StepKind kind, Line words, Optional<Taken<BigDecimal>> refund) {
            var amount = kind == StepKind.REFUNDED ? refund : Optional.<Taken<BigDecimal>>empty();
            var note = kind.isLeaving() ? "" : text(amount.map(Taken::rest).orElse(words));
            var reasons = kind.isLeaving() ? reasons(words) : List.<String>of();
            var draft = new SideProjectStepDraft(
                    kind,
                    words.day(),
                    null,
                    reasons,
                    "",
                    amount.map(Taken::what).orElse(null),
                    note);
            var what = ui.text(
                    "side-projects.capture.step",
                    Map.of(
                            "title",
                            project.title(),
                            "step",
                            label(ui, kind),
                            "amount",
                            amount.map(taken -> ui.money(taken.what())).orElse("none")));
            return new Entry(
                    Strength.NAMED,
                    what,
                    kind.isLeaving() ? String.join(", ", reasons) : note,
                    note.isEmpty(),
                    option(ui, project, kind, text(words)).line(),
                    () -> new Saved(steps.add(project.id(), draft)
                            .map(step -> SideProjectTexts.steps(project.id()) + "/" + step.id() + "/deletion")
                            .orElseThrow()));
        }

        private Option option(Ui ui, SideProjectStanding project, StepKind kind, String more) {
            return new Option(
                    project.title(),
                    ui.text(
                                    "side-projects.capture.line",
                                    Map.of("step", label(ui, kind), "title", project.title(), "more", more))
                            .strip());
        }

        /** Those that such a step may be of: what is under way before what only may be. */
        private List<SideProjectStanding> candidates(Ui ui, StepKind kind) {
            Stream<Predicate<SideProjectStanding>> likeliest = switch (kind) {
                case APPLIED, TEAM_BUILDING ->
                    Stream.of(
                            project -> project.state().isRunning() && project.state() != kind,
                            project -> project.state() == StepKind.IDEA);
                case ACTIVE ->
                    Stream.of(
                            project -> project.state().isRunning() && project.state() != kind,
                            project -> project.state() == StepKind.IDEA,
                            SideProjectStanding::isStillWanted);
                case REFUND_REQUESTED ->
                    Stream.of(
                            project -> project.state().isRunning() && project.refund() == null,
                            project -> project.state().isLeaving() && project.refund() == null);
                case REFUNDED -> Stream.of(project -> project.refund() == StepKind.REFUND_REQUESTED);
                case IDEA, ON_HOLD, WITHDRAWN, STOPPED, SHIPPED ->
                    Stream.of(project -> project.state().isRunning() && project.state() != kind);
            };
            var all = known(ui).projects();
            return likeliest
                    .map(likely -> all.stream().filter(likely).toList())
                    .filter(found -> !found.isEmpty())
                    .findFirst()
                    .orElse(List.of());
        }

        private Titles known(Ui ui) {
            var read = known;
            if (read == null) {
                read = new Titles(
                        projects.list(new SideProjectFilter(0, "", null, false, null, ui.today()), MOST_KNOWN, 0));
                known = read;
            }
            return read;
        }
    }

    /** Tears and laughter are no note of their own. */
    private static String text(Line words) {
        return words.isEmpty() ? "" : words.text();
    }

    private static Optional<Beginning> beginning(StepKind kind) {
        return Stream.of(Beginning.values())
                .filter(beginning -> beginning.step() == kind)
                .findFirst();
    }

    /** The reasons that some words are; none if they only say at what stage it was. */
    private static List<String> reasons(Line words) {
        if (words.isEmpty()
                || StepWords.in(words).filter(said -> said.words().isEmpty()).isPresent()) {
            return List.of();
        }
        var told = BECAUSE_BEFORE.matcher(words.text()).replaceFirst("");
        return BETWEEN_REASONS
                .splitAsStream(told)
                .map(reason -> BECAUSE_BEHIND.matcher(reason).replaceFirst("").strip())
                .filter(reason -> !reason.isEmpty())
                .toList();
    }

    private static String label(Ui ui, StepKind kind) {
        return ui.text("side-projects.step", kind).toLowerCase(Locale.ROOT);
    }

    private static Hint hint(Ui ui, String text, String example) {
        return new Hint(Strength.NAMED, ui.text(text), ui.text("side-projects.example." + example));
    }
}

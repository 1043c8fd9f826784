package hoego.web.interviews;

import hoego.study.interviews.InterviewFilter;
import hoego.study.interviews.InterviewService;
import hoego.study.interviews.InterviewsTimeline;
import hoego.study.interviews.QuestionFilter;
import hoego.study.interviews.QuestionService;
import hoego.study.interviews.QuestionTotals;
import hoego.study.interviews.StageService;
import hoego.study.interviews.TopicService;
import hoego.study.recall.RecallFigureService;
import hoego.study.recall.RecallTotals;
import hoego.web.Evidence;
import hoego.web.Fact;
import hoego.web.Facts;
import hoego.web.Period;
import hoego.web.Ui;
import hoego.web.View;
import hoego.web.Written;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What interviews and their questions say about a period: the module counts, the bundles have the sentences. */
@Singleton
final class InterviewsFacts implements Facts {

    private final InterviewService interviews;
    private final StageService stages;
    private final QuestionService questions;
    private final TopicService topics;
    private final InterviewsTimeline timeline;
    private final WrittenUp writtenUp;
    private final RecallFigureService recalls;

    InterviewsFacts(
            InterviewService interviews,
            StageService stages,
            QuestionService questions,
            TopicService topics,
            InterviewsTimeline timeline,
            WrittenUp writtenUp,
            RecallFigureService recalls) {
        this.interviews = interviews;
        this.stages = stages;
        this.questions = questions;
        this.topics = topics;
        this.timeline = timeline;
        this.writtenUp = writtenUp;
        this.recalls = recalls;
    }

    @Override
    public String area() {
        return InterviewsArea.NAME;
    }

    @Override
    public List<Fact> facts(Ui ui, View view) {
        var days = view.period().days();
        var held = interviews.list(
                InterviewFilter.held(days, view.day(), InterviewsTexts.asOf(view)), Integer.MAX_VALUE, 0);
        var totals = questions.totals(days);
        var proofs = new Proofs(view);
        var interviewFacts = new InterviewFacts(ui, proofs, held);
        var told = Stream.of(
                        held.isEmpty() ? List.<Fact>of() : counted(interviewFacts, view.previous()),
                        held.isEmpty() ? List.<Fact>of() : interviewers(ui, view),
                        totals.asked() == 0 ? List.<Fact>of() : asked(ui, view, totals),
                        held.isEmpty() ? List.<Fact>of() : interviewFacts.told(),
                        QuestionFacts.elsewhere(ui, proofs, totals),
                        recalled(ui, proofs, recalls.totals(days)))
                .flatMap(List::stream)
                .toList();
        return told.isEmpty() ? List.of(nothing(ui, view.period())) : told;
    }

    private List<Fact> counted(InterviewFacts facts, View before) {
        return facts.counted(
                interviews.count(InterviewFilter.held(before.period().days(), before.day(), null)), new Proofs(before));
    }

    private List<Fact> interviewers(Ui ui, View view) {
        return InterviewerFacts.of(
                ui, new Proofs(view), stages.interviewers(view.period().days(), "", view.day(), Integer.MAX_VALUE, 0));
    }

    private List<Fact> asked(Ui ui, View view, QuestionTotals totals) {
        var days = view.period().days();
        return new QuestionFacts(ui, new Proofs(view))
                .facts(
                        totals,
                        topics.standings(view.day(), days, true),
                        writtenUp.of(ui, questions.ids(QuestionFilter.askedIn(days)), view.day()));
    }

    private static List<Fact> recalled(Ui ui, Proofs proofs, RecallTotals totals) {
        return totals.answers() == 0
                ? List.of()
                : List.of(Fact.of(
                        ui,
                        "interviews.recalled",
                        Map.of("recalls", totals.answers(), "cards", totals.cards()),
                        List.of(
                                proofs.recalls("recalls", totals.answers()),
                                proofs.recalledCards("cards", totals.cards()))));
    }

    private Fact nothing(Ui ui, Period period) {
        var kind = Written.of(period.kind());
        var proof = List.<Evidence>of();
        return timeline.lastDayBefore(period.start())
                .map(last -> Fact.of(
                        ui,
                        "interviews.nothing-since",
                        Map.of("kind", kind, "period", ui.period(period), "last", ui.day(last)),
                        proof))
                .orElseGet(() ->
                        Fact.of(ui, "interviews.nothing", Map.of("kind", kind, "period", ui.period(period)), proof));
    }
}

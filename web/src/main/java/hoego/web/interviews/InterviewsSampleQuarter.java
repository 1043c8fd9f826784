package hoego.web.interviews;

import hoego.study.interviews.InterviewDraft;
import hoego.study.interviews.InterviewPurpose;
import hoego.study.interviews.InterviewService;
import hoego.study.interviews.InterviewsSample;
import hoego.study.interviews.QuestionDraft;
import hoego.study.interviews.QuestionService;
import hoego.study.interviews.StageDraft;
import hoego.study.interviews.StageKind;
import hoego.study.interviews.StageOutcome;
import hoego.study.interviews.StageService;
import hoego.study.interviews.TopicDraft;
import hoego.study.interviews.TopicService;
import hoego.web.Language;
import hoego.web.Ref;
import hoego.web.SampleQuarter;
import hoego.web.Texts;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One interview of 2021 Q1, to test the market, and the questions of four boxers in turn. */
@Singleton
@Order(30)
final class InterviewsSampleQuarter implements SampleQuarter {

    private static final LocalDate APPLIED = LocalDate.of(2021, 2, 22);
    private static final LocalDate HELD = LocalDate.of(2021, 3, 6);

    /**
     * A question of the sample by the number of its text.
     *
     * @param topic the text of its topic
     */
    private record Asked(int number, String topic, int expected, int actual) {}

    private static final List<Asked> QUESTIONS = List.of(
            new Asked(1, "linux", 3, 2),
            new Asked(2, "linux", 3, 1),
            new Asked(3, "linux", 4, 2),
            new Asked(4, "network", 3, 2),
            new Asked(5, "network", 3, 1),
            new Asked(6, "git", 4, 3),
            new Asked(7, "jvm", 2, 1),
            new Asked(8, "system", 3, 2),
            new Asked(9, "balancer", 3, 2));

    /**
     * A question that nobody asked, on no day.
     *
     * @param topic the text of its topic
     */
    private record Found(int number, String topic) {}

    private static final List<Found> SOURCED = List.of(new Found(10, "network"), new Found(11, "jvm"));

    private final InterviewService interviews;
    private final StageService stages;
    private final QuestionService questions;
    private final TopicService topics;
    private final InterviewsSample sample;
    private final Texts texts;

    InterviewsSampleQuarter(
            InterviewService interviews,
            StageService stages,
            QuestionService questions,
            TopicService topics,
            InterviewsSample sample,
            Texts texts) {
        this.interviews = interviews;
        this.stages = stages;
        this.questions = questions;
        this.topics = topics;
        this.sample = sample;
        this.texts = texts;
    }

    @Override
    public String area() {
        return InterviewsArea.NAME;
    }

    @Override
    public boolean isLoaded() {
        return sample.isLoaded();
    }

    @Override
    public int remove() {
        return sample.remove();
    }

    @Override
    public Map<String, Ref> load(Language language, Map<String, Ref> earlier) {
        return new Story(language).load();
    }

    /** The sample in one language. */
    private final class Story {

        private final Language language;

        Story(Language language) {
            this.language = language;
        }

        Map<String, Ref> load() {
            var interview = interviews
                    .addSample(new InterviewDraft(
                            "",
                            text("post"),
                            text("domain"),
                            InterviewPurpose.MARKET_CHECK,
                            text("source"),
                            text("contact"),
                            text("felt"),
                            text("follow-up"),
                            text("takeaway"),
                            text("note")))
                    .id();
            stages.addSample(
                    interview,
                    new StageDraft(
                            APPLIED,
                            null,
                            null,
                            StageKind.APPLICATION,
                            "",
                            StageOutcome.PASSED,
                            null,
                            "",
                            "",
                            text("application")));
            stages.addSample(
                    interview,
                    new StageDraft(
                            HELD,
                            LocalTime.of(14, 0),
                            120,
                            StageKind.FIRST,
                            text("place"),
                            StageOutcome.NEVER_TOLD,
                            null,
                            text("interviewers"),
                            text("prepared"),
                            text("stage.note")));
            var topics = topics();
            var refs = asked(interview, topics);
            found(topics);
            return refs;
        }

        /** Their ids by the names of their texts. */
        private Map<String, Long> topics() {
            var known = new HashMap<String, Long>();
            known.put("linux", topic("linux", null, 4));
            known.put("network", topic("network", null, 3));
            known.put("git", topic("git", null, 3));
            known.put("jvm", topic("jvm", null, 3));
            known.put("system", topic("system", null, 4));
            known.put("balancer", topic("balancer", known.get("network"), 3));
            return known;
        }

        /** The owner may have one that is called so. */
        private long topic(String key, @Nullable Long parent, int target) {
            var name = text("topic." + key);
            var aliases = List.of(text("topic." + key + ".aliases").split(", "));
            return topics.calledLike(List.of(name), 0)
                    .orElseGet(() -> topics.addSample(new TopicDraft(name, aliases, parent, target)))
                    .id();
        }

        private Map<String, Ref> asked(long interview, Map<String, Long> topics) {
            var refs = new HashMap<String, Ref>();
            for (var asked : QUESTIONS) {
                var question = questions.addSample(
                        new QuestionDraft(
                                text("question." + asked.number()),
                                topics.get(asked.topic()),
                                interview,
                                HELD,
                                text("answer." + asked.number()),
                                asked.expected(),
                                asked.actual(),
                                text("topic." + asked.topic() + ".tag"),
                                "",
                                ""),
                        HELD);
                refs.put("interviews.question." + asked.number(), InterviewsThreading.ref(question.id()));
            }
            return Map.copyOf(refs);
        }

        private void found(Map<String, Long> topics) {
            for (var found : SOURCED) {
                questions.addSample(
                        new QuestionDraft(
                                text("question." + found.number()),
                                topics.get(found.topic()),
                                null,
                                null,
                                text("answer." + found.number()),
                                null,
                                null,
                                text("topic." + found.topic() + ".tag"),
                                "",
                                text("source." + found.number())),
                        HELD);
            }
        }

        private String text(String key) {
            return texts.text(language, "interviews.sample." + key, Map.of());
        }
    }
}

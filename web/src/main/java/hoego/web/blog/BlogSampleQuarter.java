package hoego.web.blog;

import hoego.blog.BlogSampleRecords;
import hoego.blog.Cohort;
import hoego.blog.CohortDraft;
import hoego.blog.CohortService;
import hoego.blog.GivenReviewDraft;
import hoego.blog.GivenReviewService;
import hoego.blog.Now;
import hoego.blog.PeerPostDraft;
import hoego.blog.PeerPostService;
import hoego.blog.Post;
import hoego.blog.PostDraft;
import hoego.blog.PostService;
import hoego.blog.PostStatus;
import hoego.blog.ReceivedReviewDraft;
import hoego.blog.ReceivedReviewService;
import hoego.blog.Round;
import hoego.blog.RoundService;
import hoego.blog.SubmissionDraft;
import hoego.blog.TalkDraft;
import hoego.blog.TalkService;
import hoego.web.Language;
import hoego.web.Ref;
import hoego.web.SampleQuarter;
import hoego.web.Texts;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The posting study of 2021 Q1: a post and a talk every week, one of them late, and what others wrote. */
@Singleton
@Order(60)
final class BlogSampleQuarter implements SampleQuarter {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    /** Minutes from the first draft to each deadline, and from handing in; the third was late. */
    private static final int[] LEAD = {510, 300, 180, 324, 660, 240, 450, 336};

    private static final int[] MARGIN = {360, 210, -120, 240, 492, 156, 306, 114};

    private static final int[] TALK_MINUTES = {10, 12, 9, 11, 13, 12, 10, 11};
    private static final int[] QUESTIONS = {1, 2, 1, 2, 3, 1, 2, 2};

    private static final List<String> IDEAS_NOTED =
            List.of("2021-03-10", "2021-03-10", "2021-03-12", "2021-03-14", "2021-03-20");
    private static final List<String> READ = List.of(
            "2021-02-06",
            "2021-02-13",
            "2021-02-20",
            "2021-02-21",
            "2021-02-27",
            "2021-03-06",
            "2021-03-13",
            "2021-03-20",
            "2021-03-27");
    private static final List<String> REVIEWED =
            List.of("2021-02-05", "2021-02-12", "2021-02-26", "2021-03-05", "2021-03-12", "2021-03-26");

    /** For the posts of which rounds others gave reviews, two days after. */
    private static final int[] RECEIVED = {1, 2, 5, 8};

    private final PostService posts;
    private final CohortService cohorts;
    private final RoundService rounds;
    private final TalkService talks;
    private final PeerPostService peerPosts;
    private final GivenReviewService reviews;
    private final ReceivedReviewService received;
    private final BlogSampleRecords sample;
    private final Texts texts;

    BlogSampleQuarter(
            PostService posts,
            CohortService cohorts,
            RoundService rounds,
            TalkService talks,
            PeerPostService peerPosts,
            GivenReviewService reviews,
            ReceivedReviewService received,
            BlogSampleRecords sample,
            Texts texts) {
        this.posts = posts;
        this.cohorts = cohorts;
        this.rounds = rounds;
        this.talks = talks;
        this.peerPosts = peerPosts;
        this.reviews = reviews;
        this.received = received;
        this.sample = sample;
        this.texts = texts;
    }

    @Override
    public String area() {
        return BlogArea.NAME;
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
        return new Story(language, earlier).load();
    }

    /** The sample in one language. */
    private final class Story {

        private final Language language;
        private final Map<String, Ref> earlier;

        Story(Language language, Map<String, Ref> earlier) {
            this.language = language;
            this.earlier = earlier;
        }

        Map<String, Ref> load() {
            var cohort = cohorts.addSample(rules());
            var due = rounds.list(cohort.id());
            for (int i = 0; i < LEAD.length; i++) {
                week(cohort, due.get(i), i);
            }
            for (int i = 0; i < IDEAS_NOTED.size(); i++) {
                idea(i + 1, LocalDate.parse(IDEAS_NOTED.get(i)));
            }
            for (int i = 0; i < REVIEWED.size(); i++) {
                review(cohort, i, LocalDate.parse(REVIEWED.get(i)));
            }
            for (int i = 0; i < RECEIVED.length; i++) {
                var round = due.get(RECEIVED[i] - 1);
                received.addSample(
                        cohort,
                        new ReceivedReviewDraft(
                                round.dueOn().plusDays(2),
                                text("peer." + (i + 2) + ".author"),
                                "",
                                text("received.takeaway." + (i + 1)),
                                round.id()));
            }
            return ofOthers();
        }

        private CohortDraft rules() {
            return new CohortDraft(
                    3,
                    text("cohort.name"),
                    text("cohort.why"),
                    LocalDate.of(2021, 2, 4),
                    LocalDate.of(2021, 4, 8),
                    1,
                    DayOfWeek.THURSDAY,
                    LocalTime.of(23, 59),
                    SEOUL.getId(),
                    6,
                    BigDecimal.valueOf(20_000),
                    BigDecimal.valueOf(5_000),
                    BigDecimal.valueOf(2_000),
                    DayOfWeek.SATURDAY,
                    LocalTime.of(10, 0),
                    1,
                    2);
        }

        /** A post that is begun, handed in and presented. */
        private void week(Cohort cohort, Round round, int week) {
            var begun = round.deadline().minus(Duration.ofMinutes(LEAD[week])).atZone(SEOUL);
            var done = round.deadline().minus(Duration.ofMinutes(MARGIN[week])).atZone(SEOUL);
            var key = "post." + (week + 1);
            var draft = new PostDraft(
                    text(key),
                    "",
                    text(key + ".tags"),
                    "",
                    text(key + ".body"),
                    PostStatus.PUBLISHED,
                    begun.toLocalDate(),
                    round.dueOn(),
                    begun.toLocalDate(),
                    begun.toLocalTime(),
                    done.toLocalDate(),
                    "",
                    "",
                    "",
                    null,
                    "",
                    "",
                    "");
            var post = posts.addSample(
                    from(draft, week + 1), new Now(done.toLocalDate(), done.toInstant(), SEOUL, LocalTime.MIDNIGHT));
            rounds.submitSample(
                    cohort.id(), round.id(), done.toLocalDate(), done.toInstant(), new SubmissionDraft(post.id(), ""));
            talk(round, post, week);
        }

        private PostDraft from(PostDraft draft, int number) {
            return switch (number) {
                case 3 -> begun(draft, "career.lesson.1", text("from.lesson"));
                case 6 -> begun(draft, "career.undertaking.containers", text("from.undertaking"));
                default -> draft;
            };
        }

        /** Begins with a record of another area, where that has its sample, too. */
        private PostDraft begun(PostDraft draft, String name, String title) {
            var origin = earlier.get(name);
            return origin == null ? draft : draft.from(origin.toString(), title);
        }

        private void talk(Round round, Post post, int week) {
            var improve = "talk." + (week + 1) + ".improve";
            talks.addSample(new TalkDraft(
                    round.dueOn().plusDays(2),
                    TALK_MINUTES[week],
                    "",
                    post.id(),
                    round.id(),
                    text("audience"),
                    QUESTIONS[week],
                    text("talk." + (week + 1) + ".asked"),
                    texts.has(language, "blog.sample." + improve) ? text(improve) : "",
                    ""));
        }

        private void idea(int number, LocalDate day) {
            var key = "idea." + number;
            var draft = PostDraft.idea(text(key), text(key + ".tags"), day);
            posts.addSample(
                    begun(draft, "interviews.question." + number, text(key + ".from")),
                    new Now(day, day.atStartOfDay(SEOUL).toInstant(), SEOUL, LocalTime.MIDNIGHT));
        }

        private void review(Cohort cohort, int index, LocalDate day) {
            var peer = "peer." + (index + 1);
            reviews.addSample(
                    cohort,
                    new GivenReviewDraft(
                            day,
                            text(peer + ".author"),
                            text(peer),
                            "",
                            text("review.takeaway." + (index % 2 + 1)),
                            null));
        }

        /** What others wrote: other areas may begin with it. */
        private Map<String, Ref> ofOthers() {
            var refs = new HashMap<String, Ref>();
            for (int i = 0; i < READ.size(); i++) {
                var key = "peer." + (i + 1);
                var post = peerPosts.addSample(new PeerPostDraft(
                        text(key),
                        "",
                        text(key + ".author"),
                        text(key + ".tags"),
                        text(key + ".takeaway"),
                        LocalDate.parse(READ.get(i)),
                        i % 3 == 0));
                refs.put("blog.peer-post." + (i + 1), new Ref(BlogArea.NAME, "peer-post", post.id()));
            }
            return Map.copyOf(refs);
        }

        private String text(String key) {
            return texts.text(language, "blog.sample." + key, Map.of());
        }
    }
}

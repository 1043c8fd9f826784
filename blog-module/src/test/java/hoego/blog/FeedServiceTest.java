package hoego.blog;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.blog.trash.Trash;
import hoego.blog.trash.Trashed;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.LocalDateRange;

@MicronautTest
class FeedServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 3, 30);
    private static final Now NOW = at(Instant.parse("2021-03-30T03:00:00Z"));
    private static final FeedFilter ALL =
            new FeedFilter("", null, 0, LocalDateRange.of(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 1, 1)));

    @Inject
    FeedService feeds;

    @Inject
    FeedIntake intake;

    @Inject
    PostService posts;

    @Inject
    BlogTrash trash;

    private static Now at(Instant moment) {
        return new Now(TODAY, moment, ZoneId.of("Asia/Seoul"), LocalTime.of(4, 0));
    }

    private Feed feed() {
        return feeds.add(new FeedDraft("https://me.example", "", true), NOW.at());
    }

    private FeedRun tell(Feed feed, FeedEntry... entries) {
        return take(feed, new FeedVisit.Told("https://me.example/feed", "Mine", "\"1\"", "", List.of(entries)), NOW);
    }

    private FeedRun take(Feed feed, FeedVisit visit, Now now) {
        return intake.take(feed.id(), feed.address(), visit, now).orElseThrow();
    }

    private static FeedEntry entry(String id, String link, String title, @Nullable LocalDate on) {
        return new FeedEntry(id, link, title, List.of(), on, null);
    }

    private Post made(Feed feed, String title) {
        var line = feeds.lines(feed.id(), ALL, 50, 0).stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow();
        var post = line.postId();
        return posts.find(post == null ? 0 : post).orElseThrow();
    }

    @Test
    void makesPublishedPostsOfWhatIsNew() {
        var feed = feed();

        var run = tell(
                feed,
                new FeedEntry(
                        "1", "https://me.example/oom", "OOM", List.of("linux", "kernel"), TODAY.minusDays(2), null));

        assertThat(run.fresh()).isEqualTo(1);
        var post = made(feed, "OOM");
        assertThat(post.status()).isEqualTo(PostStatus.PUBLISHED);
        assertThat(post.publishedOn()).isEqualTo(TODAY.minusDays(2));
        assertThat(post.link()).isEqualTo("https://me.example/oom");
        assertThat(post.tags()).containsExactly("linux", "kernel");
        assertThat(post.body()).isEmpty();
        assertThat(feeds.find(feed.id()).orElseThrow().title()).isEqualTo("Mine");
    }

    @Test
    void neverMakesOneTwiceWhateverBecameOfIt() {
        var feed = feed();
        var told = new FeedEntry[] {
            entry("1", "https://me.example/a", "A", TODAY), entry("2", "https://me.example/b", "B", TODAY)
        };
        tell(feed, told);
        trash.discard(BlogKind.POST, made(feed, "A").id(), "A");
        var changed = made(feed, "B");
        posts.publish(
                changed.id(), changed.version(), new PublicationDraft(TODAY.minusDays(9), "https://other.example"));

        var run = tell(feed, told);

        assertThat(run.known()).isEqualTo(2);
        assertThat(run.isQuiet()).isTrue();
        assertThat(posts.countAll(TODAY)).isEqualTo(1);
    }

    @Test
    void knowsAPostByItsLinkHoweverThatIsWritten() {
        var feed = feed();
        tell(feed, entry("https://me.example/posts/가/", "https://me.example/posts/가/", "A", TODAY));

        var run = tell(
                feed, entry("http://ME.example/posts/%EA%B0%80?utm_source=rss#top", "https://x.example", "A", TODAY));

        assertThat(run.known()).isEqualTo(1);
    }

    @Test
    void publishesWhatIsInHandByLinkThenByTitle() {
        var feed = feed();
        var linked = posts.add(PostDraft.idea("Something else", "", TODAY.minusDays(20)), NOW);
        posts.publish(linked.id(), 0, new PublicationDraft(TODAY, "https://me.example/a?utm_medium=x"));
        posts.draft(linked.id(), 1, new DraftingDraft(null, null), NOW);
        var titled = posts.add(PostDraft.idea("가비지  컬렉션", "jvm", TODAY.minusDays(20)), NOW);
        var decoy = posts.add(PostDraft.idea("A", "", TODAY.minusDays(20)), NOW);

        var run = tell(
                feed,
                entry("1", "http://me.example/a/", "A", TODAY.minusDays(1)),
                entry("2", "https://me.example/gc", "가비지 컬렉션", TODAY.minusDays(3)));

        assertThat(run.matched()).isEqualTo(2);
        assertThat(run.fresh()).isZero();
        assertThat(posts.find(linked.id()).orElseThrow().publishedOn()).isEqualTo(TODAY.minusDays(1));
        var published = posts.find(titled.id()).orElseThrow();
        assertThat(published.publishedOn()).isEqualTo(TODAY.minusDays(3));
        assertThat(published.link()).isEqualTo("https://me.example/gc");
        assertThat(published.tags()).containsExactly("jvm");
        assertThat(posts.find(decoy.id()).orElseThrow().status()).isEqualTo(PostStatus.IDEA);
    }

    @Test
    void leavesWhatWasNotedLaterThanItWasPublished() {
        var feed = feed();
        var draft = posts.add(PostDraft.idea("월간 회고", "", TODAY.minusDays(1)), NOW);

        var run = tell(
                feed,
                entry("1", "https://me.example/2019", "월간 회고", LocalDate.of(2019, 1, 5)),
                entry("2", "https://me.example/2021", "월간 회고", TODAY.minusDays(1)));

        assertThat(List.of(run.fresh(), run.matched())).containsExactly(1, 1);
        assertThat(made(feed, "월간 회고").link()).isNotEmpty();
        assertThat(posts.find(draft.id()).orElseThrow().link()).isEqualTo("https://me.example/2021");
    }

    @Test
    void leavesWhatIsPublishedAlreadyAndTellsItWhere() {
        var feed = feed();
        var handed = posts.add(PostDraft.idea("TIL", "", TODAY), NOW);
        posts.publish(handed.id(), 0, new PublicationDraft(TODAY, "https://study.example/7"));
        var nowhere = posts.add(PostDraft.idea("Swap", "", TODAY), NOW);
        posts.publish(nowhere.id(), 0, new PublicationDraft(TODAY, ""));

        var run = tell(
                feed,
                entry("1", "https://me.example/til-1", "til", TODAY),
                entry("2", "https://me.example/til-2", "TIL", TODAY.minusDays(1)),
                entry("3", "https://me.example/swap", "swap", TODAY));

        assertThat(List.of(run.same(), run.fresh(), run.matched())).containsExactly(1, 1, 1);
        assertThat(posts.find(handed.id()).orElseThrow().link()).isEqualTo("https://study.example/7");
        assertThat(posts.find(nowhere.id()).orElseThrow().link()).isEqualTo("https://me.example/swap");
    }

    @Test
    void tellsNoPostsApartByTheAddressOfTheBlog() {
        var feed = feed();
        var home = posts.add(PostDraft.idea("Home", "", TODAY), NOW);
        posts.publish(home.id(), 0, new PublicationDraft(TODAY.minusDays(30), "https://me.example"));

        var run = tell(
                feed, entry("1", "https://me.example/", "A", TODAY), entry("2", "https://me.example/", "B", TODAY));

        assertThat(run.fresh()).isEqualTo(2);
    }

    @Test
    void saysWhyItLeavesOut() {
        var feed = feed();

        var run = tell(
                feed,
                entry("1", "https://me.example/1", "", TODAY),
                entry("2", "https://me.example/2", "To come", TODAY.plusDays(1)),
                entry("3", "https://me.example/3", "Twice", TODAY),
                entry("3", "https://me.example/3", "Twice", TODAY),
                entry("", "", "No link", null));

        assertThat(List.of(run.nameless(), run.ahead(), run.twice(), run.fresh()))
                .containsExactly(1, 1, 1, 2);
        assertThat(made(feed, "No link").publishedOn()).isEqualTo(TODAY);
        assertThat(feeds.find(feed.id()).orElseThrow().etag())
                .as("what is to come has to be told again")
                .isEmpty();
    }

    @Test
    void countsANightToTheDayBeforeAndMidnightToItsDay() {
        var feed = feed();

        tell(
                feed,
                new FeedEntry("1", "", "Night", List.of(), null, Instant.parse("2021-03-23T16:20:00Z")),
                new FeedEntry("2", "", "Day alone", List.of(), null, Instant.parse("2021-03-23T15:00:00Z")));

        assertThat(made(feed, "Night").publishedOn()).isEqualTo(LocalDate.of(2021, 3, 23));
        assertThat(made(feed, "Day alone").publishedOn()).isEqualTo(LocalDate.of(2021, 3, 24));
    }

    @Test
    void keepsNoMoreOfOthersTextThanThereIsRoomFor() {
        var feed = feed();
        var long_ = "😀".repeat(150) + "\u0000\ud83d";

        tell(
                feed,
                new FeedEntry(
                        "x".repeat(5000),
                        "https://me.example/" + "a".repeat(600),
                        long_,
                        Stream.generate(() -> "tag " + "b".repeat(100))
                                .limit(30)
                                .toList(),
                        LocalDate.of(1, 1, 1),
                        null));

        var line = feeds.lines(feed.id(), ALL, 50, 0).getFirst();
        assertThat(line.title()).hasSizeLessThanOrEqualTo(200).endsWith("😀…");
        assertThat(line.link()).isEmpty();
        assertThat(line.publishedOn()).isEqualTo(TODAY);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 4", "5, 16", "6, 24", "400, 24"})
    void waitsLongerTheMoreOftenItFails(int failures, int hours) {
        assertThat(Feed.pause(failures)).isEqualTo(Duration.ofHours(hours));
    }

    @Test
    void comesBackWhenItIsToldTo() {
        var feed = feed();
        var until = NOW.at().plus(Duration.ofHours(30));

        take(feed, new FeedVisit.Failed(FeedError.LATER, until), NOW);
        assertThat(feeds.due(until.minusSeconds(1))).isEmpty();
        assertThat(feeds.due(until)).containsExactly(feed.id());

        take(feed, new FeedVisit.Failed(FeedError.SERVER_ERROR, null), at(until));
        var failing = feeds.find(feed.id()).orElseThrow();
        assertThat(failing.failures()).isEqualTo(2);
        assertThat(failing.failingSince()).isEqualTo(NOW.at());
        assertThat(failing.dueAt()).isEqualTo(until.plus(Duration.ofHours(2)));

        take(feed, new FeedVisit.Unchanged(), at(until));
        var again = feeds.find(feed.id()).orElseThrow();
        assertThat(again.failures()).isZero();
        assertThat(again.error()).isNull();
        assertThat(again.dueAt()).isEqualTo(until.plus(Duration.ofHours(1)));
    }

    @Test
    void stopsWhereItIsGoneUntilTheOwnerWantsItAgain() {
        var feed = feed();

        take(feed, new FeedVisit.Failed(FeedError.GONE, null), NOW);
        var gone = feeds.find(feed.id()).orElseThrow();
        assertThat(gone.active()).isFalse();
        assertThat(feeds.due(NOW.at().plus(Duration.ofDays(9)))).isEmpty();

        feeds.change(feed.id(), gone.version(), new FeedDraft("https://me.example", "", true), NOW.at());
        assertThat(feeds.due(NOW.at())).containsExactly(feed.id());
    }

    @Test
    void isAskedByOneAtATime() {
        var feed = feed();

        assertThat(feeds.claim(feed.id(), 0, NOW.at())).isPresent();
        assertThat(feeds.claim(feed.id(), 0, NOW.at())).isEmpty();
        assertThat(feeds.claimDue(feed.id(), NOW.at())).isEmpty();
        assertThat(feeds.claim(feed.id(), 0, NOW.at().plus(Duration.ofHours(1))))
                .isPresent();
    }

    @Test
    void isNotAskedByTheJobOnceItIsNotDueAnyMore() {
        var feed = feed();
        take(feed, new FeedVisit.Unchanged(), NOW);

        assertThat(feeds.claimDue(feed.id(), NOW.at())).isEmpty();
        assertThat(feeds.claimDue(feed.id(), NOW.at().plus(Duration.ofHours(1))))
                .isPresent();
    }

    @Test
    void isNotAskedAgainByWhoeverDoesNotKnowWhatJustCameOfIt() {
        var feed = feed();
        take(feed, new FeedVisit.Unchanged(), NOW);

        assertThat(feeds.claim(feed.id(), 0, NOW.at().plusSeconds(59))).isEmpty();
        assertThat(feeds.claim(feed.id(), 1, NOW.at().plusSeconds(59))).isPresent();
    }

    @Test
    void isBeingAskedFromTheMomentItIsThere() {
        var feed = feed();
        assertThat(feed.isBeingAsked(NOW.at())).isTrue();

        take(feed, new FeedVisit.Unchanged(), NOW);
        assertThat(feeds.find(feed.id()).orElseThrow().isBeingAsked(NOW.at())).isFalse();

        feeds.claim(feed.id(), 1, NOW.at());
        assertThat(feeds.find(feed.id()).orElseThrow().isBeingAsked(NOW.at())).isTrue();
        assertThat(feeds.find(feed.id()).orElseThrow().isBeingAsked(NOW.at().plus(Duration.ofHours(1))))
                .as("as long as asking one may take")
                .isFalse();
    }

    @Test
    void takesNothingInThatAnotherAddressTold() {
        var feed = feed();
        feeds.change(feed.id(), feed.version(), new FeedDraft("https://moved.example", "", true), NOW.at());

        assertThat(intake.take(feed.id(), "https://me.example", new FeedVisit.Unchanged(), NOW))
                .isEmpty();
    }

    @Test
    void isDeletedWithWhatItBroughtAndNobodyChanged() {
        var feed = feed();
        posts.add(PostDraft.idea("Mine", "", TODAY), NOW);
        var told = new FeedEntry[] {
            entry("1", "https://me.example/a", "A", TODAY),
            entry("2", "https://me.example/b", "B", TODAY),
            entry("3", "https://me.example/c", "Mine", TODAY)
        };
        tell(feed, told);
        var changed = made(feed, "B");
        posts.publish(changed.id(), 0, new PublicationDraft(TODAY.minusDays(1), ""));

        var place = feeds.discardWithPosts(feed.id(), "Mine").orElseThrow();

        assertThat(feeds.find(feed.id())).isEmpty();
        assertThat(posts.offers()).extracting(PostOffer::title).containsExactlyInAnyOrder("B", "Mine");
        assertThat(trash.all()).extracting(Trashed::id).containsExactly(place);
        assertThat(trash.restore(place)).contains(new BlogTrash.Restored(Trash.Outcome.BACK, 0));
        assertThat(tell(feed, told).known()).isEqualTo(3);
        assertThat(made(feed, "A").title()).isEqualTo("A");
        assertThat(made(feed, "B").title()).isEqualTo("B");
        assertThat(feeds.discardWithPosts(0, "none")).isEmpty();
    }

    @Test
    void comesBackFromTheTrashKnowingWhatItTold() {
        var feed = feed();
        tell(feed, entry("1", "https://me.example/a", "A", TODAY));

        var place = trash.discard(BlogKind.FEED, feed.id(), "Mine").orElseThrow();
        assertThat(feeds.find(feed.id())).isEmpty();
        trash.restore(place);

        assertThat(tell(feed, entry("1", "https://me.example/a", "A", TODAY)).known())
                .isEqualTo(1);
        assertThat(made(feed, "A").title()).isEqualTo("A");
        assertThat(feeds.runs(feed.id(), 9)).extracting(FeedRun::number).containsExactly(2, 1);
    }
}

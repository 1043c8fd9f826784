package hoego.blog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

@MicronautTest
class PostServiceTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final LocalTime DAY_START = LocalTime.of(4, 0);
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 30);
    private static final Now NOW = new Now(TODAY, Instant.parse("2021-03-30T03:00:00Z"), SEOUL, DAY_START);
    private static final LocalDateRange EVER = LocalDateRange.of(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 1, 1));

    @Inject
    PostService posts;

    @Inject
    BlogTrash trash;

    @Test
    void goesFromIdeaToDraftToPublication() {
        var idea = posts.add(PostDraft.idea("OOM", "#linux", TODAY.minusDays(7)), NOW);
        assertThat(idea.status()).isEqualTo(PostStatus.IDEA);
        assertThat(idea.tags()).containsExactly("linux");

        var draft = posts.draft(idea.id(), idea.version(), new DraftingDraft(null, null), NOW)
                .orElseThrow();
        assertThat(draft.draftedOn()).isEqualTo(TODAY);
        assertThat(draft.draftedAt()).isEqualTo(NOW.at());

        var later = new Now(TODAY.plusDays(1), NOW.at().plusSeconds(90_000), SEOUL, DAY_START);
        var published = posts.publish(
                        idea.id(), draft.version(), new PublicationDraft(TODAY.plusDays(1), "https://a.b"))
                .orElseThrow();
        assertThat(published.publishedOn()).isEqualTo(TODAY.plusDays(1));
        assertThat(posts.draft(idea.id(), published.version(), new DraftingDraft(null, null), later)
                        .orElseThrow()
                        .draftedAt())
                .isEqualTo(NOW.at());
    }

    @Test
    void isBegunByItsFirstTextAndByNoLaterOne() {
        var idea = posts.add(PostDraft.idea("OOM", "", TODAY.minusDays(7)), NOW);
        var begun = posts.type(idea.id(), 0, new PostTextDraft("OOM kill", "First line."), NOW)
                .orElseThrow();
        assertThat(begun.status()).isEqualTo(PostStatus.DRAFT);
        assertThat(begun.draftedAt()).isEqualTo(NOW.at());
        assertThat(begun.characters()).isEqualTo(11);

        var later = new Now(TODAY.plusDays(1), NOW.at().plusSeconds(90_000), SEOUL, DAY_START);
        var more = posts.type(idea.id(), 1, new PostTextDraft("OOM kill", "First line. Second."), later)
                .orElseThrow();
        assertThat(more.draftedAt()).isEqualTo(NOW.at());

        posts.idea(idea.id(), 2);
        var asWished = posts.type(idea.id(), 3, new PostTextDraft("OOM kill", "First."), later)
                .orElseThrow();
        assertThat(asWished.status()).isEqualTo(PostStatus.IDEA);
        assertThatThrownBy(() -> posts.type(idea.id(), 3, new PostTextDraft("OOM", "too late"), later))
                .isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void isNamedByItsTitleOncePublishedWhereItHasNoName() {
        var idea = posts.add(PostDraft.idea("메모리 부족(OOM)!", "", TODAY), NOW);
        assertThat(idea.slug()).isEmpty();
        assertThat(publish(idea).slug()).isEqualTo("메모리-부족-oom");
        assertThat(publish(posts.add(PostDraft.idea("메모리 부족 OOM", "", TODAY), NOW))
                        .slug())
                .isEqualTo("메모리-부족-oom-2");
        assertThat(publish(posts.add(PostDraft.idea("메모리 부족: OOM", "", TODAY), NOW))
                        .slug())
                .isEqualTo("메모리-부족-oom-3");
        assertThat(publish(posts.add(PostDraft.idea("…", "", TODAY), NOW)).slug())
                .isEmpty();
    }

    private Post publish(Post post) {
        return posts.publish(post.id(), post.version(), new PublicationDraft(TODAY, ""))
                .orElseThrow();
    }

    @Test
    void standsInItsSeriesInTheOrderOfPublishing() {
        var third = series("Later", null, TODAY.plusDays(3));
        var second = series("Then", TODAY.minusDays(1), null);
        var first = series("First", TODAY.minusDays(9), null);
        var dropped = series("Not", null, null);
        posts.drop(dropped.id(), 0, new DropDraft(TODAY, ""));

        assertThat(posts.place(second)).contains(new SeriesPlace(2, 3, first.id(), "First", third.id(), "Later"));
        assertThat(posts.place(first))
                .hasValueSatisfying(place -> assertThat(place.beforeId()).isNull());
        assertThat(posts.place(posts.find(dropped.id()).orElseThrow())).isEmpty();
        assertThat(posts.series()).containsExactly("memory");
        assertThat(posts.list(new PostFilter("", null, "", "MEMORY", EVER, PostFilter.NOW, null), 9, 0))
                .extracting(PostRow::title)
                .containsExactly("First", "Then", "Later", "Not");
    }

    private Post series(String title, @Nullable LocalDate published, @Nullable LocalDate planned) {
        return posts.add(
                new PostDraft(
                        title,
                        "",
                        "",
                        "memory",
                        "",
                        published == null ? PostStatus.IDEA : PostStatus.PUBLISHED,
                        TODAY,
                        planned,
                        null,
                        null,
                        published,
                        "",
                        "",
                        "",
                        null,
                        "",
                        "",
                        ""),
                NOW);
    }

    @Test
    void standsOnTheBoardWithHowManyThereAre() {
        posts.add(PostDraft.idea("OOM", "#linux", TODAY.minusDays(2)), NOW);
        posts.add(PostDraft.idea("MTU", "#network", TODAY.minusDays(1)), NOW);
        publish(posts.add(PostDraft.idea("fork", "#linux", TODAY), NOW));

        assertThat(posts.board("", "", "", 1, 20))
                .extracting(BoardPost::title, BoardPost::total)
                .containsExactly(tuple("MTU", 2L), tuple("fork", 1L));
        assertThat(posts.board("", "Linux", "", 9, 20))
                .extracting(BoardPost::title)
                .containsExactly("OOM", "fork");
        assertThat(posts.board("mtu", "", "", 9, 20))
                .extracting(BoardPost::title)
                .containsExactly("MTU");
    }

    @Test
    void offersTheTagsUsedMostAsTheyWereWrittenLast() {
        posts.add(PostDraft.idea("OOM", "#git", TODAY.minusDays(3)), NOW);
        posts.add(PostDraft.idea("MTU", "#Linux", TODAY.minusDays(1)), NOW);
        posts.add(PostDraft.idea("cgroup", "#linux", TODAY.minusDays(1)), NOW);
        posts.add(PostDraft.idea("fork", "#Linux", TODAY.minusDays(2)), NOW);

        assertThat(posts.tags()).containsExactly("linux", "git");
    }

    @Test
    void isTakenUpAgainAsFarAsItWas() {
        var idea = posts.add(PostDraft.idea("OOM", "", TODAY), NOW);
        var draft = posts.add(PostDraft.idea("MTU", "", TODAY), NOW);
        posts.draft(draft.id(), draft.version(), new DraftingDraft(null, null), NOW);

        for (var post : List.of(idea, draft)) {
            var seen = posts.find(post.id()).orElseThrow().version();
            var dropped = posts.drop(post.id(), seen, new DropDraft(TODAY, "written by others"))
                    .orElseThrow();
            assertThat(dropped.reason()).isEqualTo("written by others");
        }

        assertThat(posts.reopen(idea.id(), 1).orElseThrow().status()).isEqualTo(PostStatus.IDEA);
        assertThat(posts.reopen(draft.id(), 2).orElseThrow().status()).isEqualTo(PostStatus.DRAFT);
    }

    @Test
    void isBegunOnTheDayThatItsNightBelongsTo() {
        var night = new Now(TODAY, Instant.parse("2021-03-30T15:51:07Z"), SEOUL, DAY_START);
        var draft = posts.add(entered("a", PostStatus.DRAFT, TODAY, null), night);
        var offered = PostDraft.of(draft, SEOUL);

        assertThat(draft.draftedOn()).isEqualTo(TODAY);
        assertThat(offered.draftedOn()).isEqualTo(TODAY.plusDays(1));
        assertThat(posts.change(draft.id(), draft.version(), offered, night)).hasValueSatisfying(same -> {
            assertThat(same.draftedOn()).isEqualTo(TODAY);
            assertThat(same.draftedAt()).isEqualTo(night.at());
        });

        posts.idea(draft.id(), 1);
        var begun = posts.draft(draft.id(), 2, DraftingDraft.of(offered), night).orElseThrow();
        assertThat(begun.draftedOn()).isEqualTo(TODAY);
        assertThat(begun.draftedAt()).isEqualTo(Instant.parse("2021-03-30T15:51:00Z"));
    }

    @Test
    void staysAsItIsWhereItWasSeenOtherwise() {
        var post = posts.add(PostDraft.idea("OOM", "", TODAY), NOW);
        posts.publish(post.id(), post.version(), new PublicationDraft(TODAY, ""));

        assertThatThrownBy(() -> posts.idea(post.id(), post.version())).isInstanceOf(OptimisticLockException.class);
        assertThatThrownBy(() -> posts.reopen(post.id(), post.version())).isInstanceOf(OptimisticLockException.class);
        assertThatThrownBy(() -> posts.draft(post.id(), post.version(), new DraftingDraft(null, null), NOW))
                .isInstanceOf(OptimisticLockException.class);

        assertThatThrownBy(() -> posts.drop(post.id(), post.version(), new DropDraft(TODAY, "")))
                .isInstanceOf(OptimisticLockException.class);
        assertThatThrownBy(() -> posts.publish(post.id(), post.version(), new PublicationDraft(TODAY.minusDays(1), "")))
                .isInstanceOf(OptimisticLockException.class);

        assertThat(posts.find(post.id()).orElseThrow().publishedOn()).isEqualTo(TODAY);
    }

    @Test
    void fillsInTodayWhereADayOfItsStatusIsLeftOut() {
        assertThat(posts.add(entered("a", PostStatus.PUBLISHED, TODAY, null), NOW)
                        .publishedOn())
                .isEqualTo(TODAY);
        assertThat(posts.add(entered("b", PostStatus.DRAFT, TODAY, null), NOW).draftedAt())
                .isEqualTo(NOW.at());
    }

    @Test
    void countsInAPeriodByTheDayItWasPublishedElseNoted() {
        var march = LocalDateRange.of(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 4, 1));
        posts.add(entered("published in March", PostStatus.PUBLISHED, LocalDate.of(2021, 2, 1), TODAY), NOW);
        posts.add(entered("noted in March", PostStatus.IDEA, LocalDate.of(2021, 3, 2), null), NOW);
        posts.add(
                entered("published in April", PostStatus.PUBLISHED, LocalDate.of(2021, 3, 2), LocalDate.of(2021, 4, 2)),
                NOW);

        assertThat(posts.list(filter("", null, "", march, PostFilter.NOW), 10, 0))
                .extracting(PostRow::title)
                .containsExactly("noted in March", "published in March");
    }

    @Test
    void isFoundByWordsStatusAndTag() {
        posts.add(PostDraft.idea("OOM", "linux, Kernel", TODAY), NOW);
        posts.add(PostDraft.idea("MTU", "network", TODAY), NOW);

        assertThat(posts.count(filter("ker", null, "", EVER, PostFilter.NOW))).isEqualTo(1);
        assertThat(posts.count(filter("", null, "kernel", EVER, PostFilter.NOW)))
                .isEqualTo(1);
        assertThat(posts.count(filter("", PostStatus.DRAFT, "", EVER, PostFilter.NOW)))
                .isZero();
    }

    @Test
    void isSeenAsItStoodAtTheEndOfADay() {
        posts.add(entered("OOM", PostStatus.PUBLISHED, LocalDate.of(2021, 3, 1), TODAY), NOW);

        assertThat(posts.first(TODAY.minusDays(1), 10))
                .singleElement()
                .satisfies(post -> assertThat(post.status()).isEqualTo(PostStatus.IDEA));
        assertThat(posts.countAll(LocalDate.of(2021, 3, 1))).isEqualTo(1);
        assertThat(posts.countAll(LocalDate.of(2021, 2, 28))).isZero();
        assertThat(posts.first(LocalDate.of(2021, 2, 28), 10)).isEmpty();
        assertThat(posts.count(filter("", PostStatus.PUBLISHED, "", EVER, TODAY)))
                .isEqualTo(1);
    }

    @Test
    void comesFirstWhileItIsInHandAndLastOnceItIsDropped() {
        posts.add(entered("dropped", PostStatus.DROPPED, TODAY.minusDays(9), TODAY.minusDays(1)), NOW);
        posts.add(entered("published", PostStatus.PUBLISHED, TODAY.minusDays(9), TODAY.minusDays(2)), NOW);
        posts.add(entered("published before", PostStatus.PUBLISHED, TODAY.minusDays(9), TODAY.minusDays(3)), NOW);
        posts.add(PostDraft.idea("in hand", "", TODAY.minusDays(8)), NOW);

        assertThat(posts.first(TODAY, 10))
                .extracting(PostRow::title)
                .containsExactly("in hand", "published", "published before", "dropped");
        assertThat(posts.first(TODAY, 2)).extracting(PostRow::title).containsExactly("in hand", "published");
        assertThat(posts.first(TODAY.minusDays(2), 10))
                .extracting(PostRow::title)
                .containsExactly("in hand", "dropped", "published", "published before");
    }

    @Test
    void tellsWhatBeganWithARecord() {
        var made = posts.add(PostDraft.idea("OOM", "", TODAY).from("interviews.question.7", "What happens?"), NOW);
        posts.change(made.id(), made.version(), PostDraft.idea("OOM kill", "", TODAY), NOW);

        assertThat(posts.madeFrom(List.of("interviews.question.7", "study.book.1")))
                .containsExactly(new MadePost(
                        made.id(), "interviews.question.7", "OOM kill", PostStatus.IDEA, TODAY, null, null));
        assertThat(posts.madeFrom(List.of())).isEmpty();
    }

    @Test
    void comesBackFromTheTrash() {
        var post = posts.add(PostDraft.idea("OOM", "linux, kernel", TODAY), NOW);

        var place = trash.discard(BlogKind.POST, post.id(), post.title()).orElseThrow();
        trash.restore(place);

        assertThat(posts.find(post.id())).contains(post);
    }

    private static PostDraft entered(String title, PostStatus status, LocalDate noted, @Nullable LocalDate published) {
        return new PostDraft(
                title,
                "",
                "",
                "",
                "",
                status,
                noted,
                null,
                null,
                LocalTime.NOON,
                published,
                "",
                "",
                "",
                null,
                "",
                "",
                "");
    }

    private static PostFilter filter(
            String words, @Nullable PostStatus status, String tag, LocalDateRange days, LocalDate on) {
        return new PostFilter(words, status, tag, "", days, on, null);
    }
}

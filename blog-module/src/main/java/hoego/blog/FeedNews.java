package hoego.blog;

import java.time.LocalDate;
import java.util.List;

/**
 * A post that a feed tells of for the first time, as it is kept.
 *
 * @param key by which it is known again
 */
record FeedNews(String key, String title, String link, List<String> tags, LocalDate day) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_LINK = 500;
    private static final int LONGEST_TAG = 40;
    private static final int MOST_TAGS = 7;

    static FeedNews of(FeedEntry entry, Now now) {
        return new FeedNews(
                entry.key(now),
                Shortened.line(entry.title(), LONGEST_TITLE),
                entry.link().length() <= LONGEST_LINK && entry.link().matches(Links.WEB) ? entry.link() : "",
                entry.tags().stream()
                        .map(tag -> Shortened.line(tag, LONGEST_TAG))
                        .limit(MOST_TAGS)
                        .toList(),
                entry.day(now));
    }

    String comparedLink() {
        return Links.compared(link);
    }

    /** Published under its link. Its text stays where it is: what a feed tells of it may be a summary, and is HTML. */
    Post post(Now now) {
        return Post.of(PostDraft.idea(title, Tags.written(tags), day), false, now)
                .published(day, link);
    }
}

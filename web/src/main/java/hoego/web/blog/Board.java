package hoego.web.blog;

import hoego.blog.BoardPost;
import hoego.blog.PostStatus;
import hoego.web.Written;
import java.util.List;

/**
 * Posts side by side as far as they are, with what they were narrowed by as it stands in the address.
 *
 * @param columns one for each status
 */
public record Board(String words, String tag, String series, List<Column> columns) {

    /** What stands as far as that; the first of it. */
    public record Column(PostStatus status, List<BoardPost> posts) {

        public long total() {
            return posts.isEmpty() ? 0 : posts.getFirst().total();
        }

        public boolean isWhole() {
            return posts.size() == total();
        }
    }

    /** Whether nothing narrows it. */
    public boolean isEverything() {
        return words.isBlank() && tag.isEmpty() && series.isEmpty();
    }

    public boolean isEmpty() {
        return columns.stream().allMatch(column -> column.posts.isEmpty());
    }

    /** Where the list shows the whole of a column. */
    public String list(Column column) {
        return "/blog/posts?status=" + Written.of(column.status)
                + "&q=" + BlogTexts.encoded(words)
                + "&tag=" + BlogTexts.encoded(tag)
                + "&series=" + BlogTexts.encoded(series);
    }
}

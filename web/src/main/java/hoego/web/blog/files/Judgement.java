package hoego.web.blog.files;

import hoego.blog.FiledPost;
import hoego.blog.ImportVerdict;
import hoego.blog.PostDraft;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of a file.
 *
 * @param reason the name of why; may be empty
 * @param detail what the reason speaks of; may be empty
 * @param post that it is; null if there is none yet
 * @param draft that the post is to be made of; null if it stays as it is
 * @param notes the names of what is to be said of how it was read
 */
record Judgement(
        ImportVerdict verdict,
        String reason,
        String detail,
        @Nullable FiledPost post,
        @Nullable PostDraft draft,
        List<String> notes) {

    static Judgement skipped(String reason, String detail, @Nullable FiledPost post, List<String> notes) {
        return new Judgement(ImportVerdict.SKIPPED, reason, detail, post, null, notes);
    }

    static Judgement same(FiledPost post, List<String> notes) {
        return new Judgement(ImportVerdict.SAME, "", "", post, null, notes);
    }
}

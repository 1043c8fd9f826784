package hoego.web.blog.files;

import hoego.blog.FiledPost;
import hoego.blog.ImportNote;
import hoego.blog.ImportReason;
import hoego.blog.ImportVerdict;
import hoego.blog.PostDraft;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of a file.
 *
 * @param reason why; null if there is nothing to say
 * @param detail what the reason speaks of; may be empty
 * @param post that it is; null if there is none yet
 * @param draft that the post is to be made of; null if it stays as it is
 * @param notes what is to be said beyond how it was read
 */
record Judgement(
        ImportVerdict verdict,
        @Nullable ImportReason reason,
        String detail,
        @Nullable FiledPost post,
        @Nullable PostDraft draft,
        List<ImportNote> notes) {

    static Judgement skipped(ImportReason reason, String detail, @Nullable FiledPost post) {
        return new Judgement(ImportVerdict.SKIPPED, reason, detail, post, null, List.of());
    }

    static Judgement same(FiledPost post) {
        return new Judgement(ImportVerdict.SAME, null, "", post, null, List.of());
    }

    static Judgement anew(PostDraft draft, List<ImportNote> notes) {
        return new Judgement(ImportVerdict.NEW, null, "", null, draft, notes);
    }

    static Judgement changed(FiledPost post, PostDraft draft) {
        return new Judgement(ImportVerdict.CHANGED, null, "", post, draft, List.of());
    }

    /** Changed only where it was empty. */
    static Judgement filled(FiledPost post, PostDraft draft) {
        return new Judgement(ImportVerdict.CHANGED, ImportReason.FILLS, "", post, draft, List.of());
    }
}

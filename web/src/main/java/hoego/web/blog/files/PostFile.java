package hoego.web.blog.files;

import hoego.blog.ImportNote;
import hoego.blog.ImportReason;
import hoego.blog.PostDraft;
import hoego.web.Legible;
import hoego.web.Letters;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A post as a file tells it, of ours or of another program: its front matter, else its name, else the text itself.
 *
 * @param post its images under the addresses that the file has for them
 * @param uid what it is called in files, where one of ours was written; null if it was not
 * @param written the state of the post when the file was written, where one of ours was; else empty
 * @param isDayTold whether the file or its name tells the day
 * @param isSlugTold whether the file itself tells the slug
 * @param charset that it was written in; empty if it is the usual one
 * @param notes what else is to be said of how it was read
 */
public record PostFile(
        PostDraft post,
        @Nullable UUID uid,
        String written,
        boolean isDayTold,
        boolean isSlugTold,
        String charset,
        List<ImportNote> notes) {

    /** Of a text, in bytes. */
    public static final int MOST_BYTES = 5 << 20;

    /**
     * @param name what its path tells
     * @param changedOn the day the file was changed, if anybody knows
     * @param today of the owner
     */
    static PostFile read(
            FileName name, byte[] bytes, Supplier<@Nullable LocalDate> changedOn, LocalDate today, ZoneId zone)
            throws RefusedFile {
        var letters = Letters.of(bytes).orElseThrow(() -> new RefusedFile(ImportReason.BINARY));
        var text = Legible.of(letters.text());
        if (text.isBlank()) {
            throw new RefusedFile(ImportReason.EMPTY);
        }
        return new PostReader(name, FrontMatter.of(text), today, zone).read(changedOn, letters.charset());
    }

    /** The same under no address of its own. */
    PostFile withoutSlug() {
        return new PostFile(post.at(""), uid, written, isDayTold, false, charset, notes);
    }
}

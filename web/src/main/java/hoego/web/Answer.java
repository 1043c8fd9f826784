package hoego.web;

import org.jspecify.annotations.Nullable;

/**
 * Where the owner is sent once something was done, and what they are told there.
 *
 * @param path one of ours, without the base path
 */
public record Answer(String path, @Nullable Notice notice) {

    public static Answer to(String path) {
        return new Answer(path, null);
    }

    /** Says that a record was added; to delete it undoes that. */
    public Answer sayingAdded(Ui ui, String text, String record) {
        return saying(Notice.of(text).undoneAt(ui.text("undo"), record + "/deletion"));
    }

    public Answer saying(String text) {
        return new Answer(path, Notice.of(text));
    }

    public Answer saying(Notice said) {
        return new Answer(path, said);
    }
}

package hoego.web;

import java.util.List;

/**
 * What is said once something was done, with what undoes it.
 *
 * @param text in the owner's language
 */
public record Notice(String text, List<Undo> undos) {

    /**
     * One way back.
     *
     * @param label in the owner's language
     * @param path where a POST undoes it
     */
    public record Undo(String label, String path) {}

    public static Notice of(String text) {
        return new Notice(text, List.of());
    }

    public Notice undoneAt(String label, String path) {
        return new Notice(text, List.of(new Undo(label, path)));
    }
}

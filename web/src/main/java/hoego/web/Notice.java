package hoego.web;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.util.List;
import java.util.Map;

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
     * @param path where a POST undoes it; what its query says is sent as the fields of that, since an address is short and is
     *     logged
     */
    public record Undo(String label, String path) {

        public String action() {
            return new QueryStringDecoder(path).rawPath();
        }

        public Map<String, List<String>> fields() {
            return new QueryStringDecoder(path).parameters();
        }
    }

    public static Notice of(String text) {
        return new Notice(text, List.of());
    }

    public Notice undoneAt(String label, String path) {
        return new Notice(text, List.of(new Undo(label, path)));
    }
}

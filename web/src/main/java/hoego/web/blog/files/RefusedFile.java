package hoego.web.blog.files;

import java.util.Objects;

/** A file, or an archive of them, that is not taken. */
public final class RefusedFile extends Exception {

    private static final long serialVersionUID = 1;

    /**
     * @param reason the name of a text that says why not
     */
    RefusedFile(String reason) {
        super(reason);
    }

    public String reason() {
        return Objects.requireNonNull(getMessage());
    }
}

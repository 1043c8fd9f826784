package hoego.web.blog.files;

import hoego.blog.ImportReason;

/** A file that is not taken. */
public final class RefusedFile extends Exception {

    private static final long serialVersionUID = 1;

    private final ImportReason reason;

    RefusedFile(ImportReason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public ImportReason reason() {
        return reason;
    }
}

package hoego.web;

/** A file that is not taken for an image. */
final class RefusedImage extends Exception {

    private static final long serialVersionUID = 1;

    /** Why not, in the order in which that is found out. */
    enum Reason {
        EMPTY,
        TOO_LARGE,
        /** SVG: a page with scripts as much as an image. */
        DRAWING,
        /** What iPhones make, and most browsers do not show. */
        HEIC,
        OTHER_KIND,
        BROKEN,
        TOO_MANY_PIXELS
    }

    private final Reason reason;

    RefusedImage(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}

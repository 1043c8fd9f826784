package hoego.blog;

/** Addresses that one may be led to. */
final class Links {

    /** Nothing, or a page of the web. */
    static final String WEB = "(https?://\\S+)?";

    private Links() {}
}

package hoego.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What a browser does with a file, and what it calls it, in any script (RFC 6266, RFC 8187). */
public final class Disposition {

    private Disposition() {}

    /** Kept under a name. */
    public static String attachment(String name) {
        return of("attachment", name);
    }

    /** Shown, and kept under a name if somebody wants to. */
    public static String inline(String name) {
        return of("inline", name);
    }

    private static String of(String kind, String name) {
        return kind + "; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

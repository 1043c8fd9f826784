package hoego.web.study;

import java.util.regex.Pattern;

/** Why something ended, as it was noted. */
final class Reasons {

    private static final Pattern STOP = Pattern.compile("[.\\s]+$");

    private Reasons() {}

    /** Without a full stop at its end; {@code none} where nothing was noted. */
    static String told(String reason) {
        var told = STOP.matcher(reason).replaceFirst("");
        return told.isEmpty() ? "none" : told;
    }
}

package hoego.web.retrospective;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** A retrospective as a file: {@code YYYY-MM-DD-title.md}, as writing studies hand them in. */
record RetrospectiveFile(String name, String content) {

    private static final Pattern UNFIT = Pattern.compile("[\\s\\p{Cntrl}/\\\\:*?\"<>|#%]+");

    static RetrospectiveFile of(LocalDate day, String title, String body) {
        var fit = UNFIT.matcher(title).replaceAll("-").replaceAll("^[-.]+|[-.]+$", "");
        return new RetrospectiveFile(day + "-" + fit + ".md", "# " + title + "\n\n" + body.strip() + "\n");
    }
}

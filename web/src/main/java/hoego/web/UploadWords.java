package hoego.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;

/** What is said of files that are sent. */
public final class UploadWords {

    private static final long MEGABYTE = 1 << 20;

    private UploadWords() {}

    /** Why files are not kept, as a sentence. */
    public static String refused(Ui ui, Uploads.Sent.Refused refused) {
        return ui.text("uploads." + Written.of(refused.why()), Map.of("megabytes", megabytes(refused.most())));
    }

    /** How large a file is. */
    public static String size(Ui ui, long bytes) {
        return bytes >= MEGABYTE
                ? ui.text(
                        "import.megabytes",
                        Map.of(
                                "size",
                                ui.number(
                                        BigDecimal.valueOf(bytes)
                                                .divide(BigDecimal.valueOf(MEGABYTE), MathContext.DECIMAL32),
                                        1)))
                : ui.text("import.kilobytes", Map.of("size", ui.number(Math.max(1, bytes >> 10))));
    }

    /** A bound that is a whole number of them. */
    public static long megabytes(long bytes) {
        return bytes >> 20;
    }
}

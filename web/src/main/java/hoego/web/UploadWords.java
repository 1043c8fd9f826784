package hoego.web;

import java.util.Map;

/** What is said of files that are sent. */
public final class UploadWords {

    private UploadWords() {}

    /** Why files are not kept, as a sentence. */
    public static String refused(Ui ui, Uploads.Sent.Refused refused) {
        return ui.text("uploads." + Written.of(refused.why()), Map.of("megabytes", megabytes(refused.most())));
    }

    /** A bound that is a whole number of them. */
    public static long megabytes(long bytes) {
        return bytes >> 20;
    }
}

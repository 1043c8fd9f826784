package hoego.web.settings;

import hoego.web.Bin;
import hoego.web.Sought;
import java.time.Instant;

/**
 * A deleted record as the trash shows it.
 *
 * @param bin the name of the one it lies in
 */
public record Discarded(String bin, Bin.Deleted record) {

    /** As in {@code /trash/health-12/restoration}. */
    public String place() {
        return bin + "-" + record.id();
    }

    /** As in {@code health.weigh-in}. */
    public String kind() {
        return record.kind();
    }

    /** The key of a kind's name. */
    public static String label(String kind) {
        return kind.replaceFirst("\\.", ".kind.");
    }

    public String label() {
        return label(kind());
    }

    Instant deletedAt() {
        return record.deletedAt();
    }

    boolean isOf(String wanted) {
        return wanted.isEmpty() || kind().equals(wanted);
    }

    boolean holds(String words) {
        return Sought.of(record.title()).compared().contains(Sought.of(words).compared());
    }
}

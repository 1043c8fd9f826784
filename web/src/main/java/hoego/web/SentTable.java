package hoego.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.zip.ZipException;

/** The one table that was sent. */
public final class SentTable {

    private SentTable() {}

    /** What is done with its bytes. */
    public interface Reading {

        void read(byte[] bytes) throws IOException, RefusedCsv;
    }

    /**
     * Reads it.
     *
     * @param refused takes the name of a {@link CsvProblem}, or {@code SEVERAL} where it is not one file, and the line that it
     *     is in; empty if it is all of it
     */
    public static void read(Path archive, Reading reading, BiConsumer<String, String> refused) {
        try {
            var bytes = OnlyFile.read(archive, CsvFile.MOST_BYTES);
            if (bytes.isEmpty()) {
                refused.accept("SEVERAL", "");
            } else {
                reading.read(bytes.get());
            }
        } catch (RefusedCsv why) {
            refused.accept(why.problem().name(), why.line() == 0 ? "" : String.valueOf(why.line()));
        } catch (ZipException broken) {
            refused.accept(CsvProblem.BINARY.name(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

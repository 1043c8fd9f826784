package hoego.web;

import static java.util.stream.Collectors.joining;

import java.util.Map;

/** What imports do and did, in the words of those who import: texts that begin with the same name. */
public final class ImportWords {

    private ImportWords() {}

    /**
     * What came of one in short: 12 new, 3 the same.
     *
     * @param words how its texts begin, such as {@code study.import}
     * @param problem what is wrong with all of it; empty if nothing is
     */
    public static String said(Ui ui, String words, ImportStanding standing, String problem) {
        if (!problem.isEmpty()) {
            return problem;
        }
        if (standing.isUnderWay()) {
            return ui.text("import.under-way");
        }
        if (standing.stage() == ImportStanding.Stage.RUNNING) {
            return ui.text(words + ".stopped", Map.of("done", standing.done(), "count", standing.all()));
        }
        var sums = standing.counts().stream()
                .map(count -> ui.text(words + ".count." + Written.of(count.verdict()), Map.of("count", count.count())))
                .collect(joining(ui.text("list.between")));
        return standing.isDone() ? sums : ui.text("import.not-run", Map.of("sums", sums));
    }

    /**
     * What is wrong with all of a table.
     *
     * @param row where it is; empty if it is all of it
     */
    public static String problem(Ui ui, String words, Enum<?> problem, String row) {
        return ui.text(
                words + ".problem." + Written.of(problem),
                Map.of(
                        "row",
                        row.isEmpty() ? "?" : row,
                        "megabytes",
                        UploadWords.megabytes(CsvFile.MOST_BYTES),
                        "rows",
                        CsvFile.MOST_ROWS));
    }
}

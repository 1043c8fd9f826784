package hoego.web;

/** A table that is not read. */
public final class RefusedCsv extends Exception {

    private static final long serialVersionUID = 1;

    private final CsvProblem problem;
    private final long line;

    RefusedCsv(CsvProblem problem, long line) {
        super(problem.name(), null, false, false);
        this.problem = problem;
        this.line = line;
    }

    public CsvProblem problem() {
        return problem;
    }

    /** Where in the file it is, from 1; 0 if it is all of it. */
    public long line() {
        return line;
    }
}

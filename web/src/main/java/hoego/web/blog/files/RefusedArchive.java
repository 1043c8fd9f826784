package hoego.web.blog.files;

import hoego.blog.ImportProblem;

/** An archive of which nothing is taken. */
public final class RefusedArchive extends Exception {

    private static final long serialVersionUID = 1;

    private final ImportProblem problem;

    RefusedArchive(ImportProblem problem) {
        super(problem.name());
        this.problem = problem;
    }

    public ImportProblem problem() {
        return problem;
    }
}

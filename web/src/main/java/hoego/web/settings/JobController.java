package hoego.web.settings;

import static io.micronaut.http.MediaType.TEXT_HTML;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import gg.jte.models.runtime.JteModel;
import hoego.web.Job;
import hoego.web.JobRun;
import hoego.web.Jobs;
import hoego.web.Page;
import hoego.web.Templates;
import hoego.web.Ui;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.List;

/** What Hoego does by itself, and how it went. */
@Controller(value = "/settings/jobs", produces = TEXT_HTML)
final class JobController {

    private final List<Job> all;
    private final Jobs jobs;
    private final Templates templates;

    JobController(List<Job> all, Jobs jobs, Templates templates) {
        this.all = all;
        this.jobs = jobs;
        this.templates = templates;
    }

    @Get
    JteModel index(Ui ui, Page page) {
        var runs = jobs.last().stream().collect(toMap(JobRun::name, run -> run));
        var lines = all.stream()
                .map(job -> new JobLine(job.name(), runs.get(job.name())))
                .sorted(comparing(JobLine::name))
                .toList();
        return templates.settingsJobs(ui, page, lines);
    }
}

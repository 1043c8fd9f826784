package hoego.web.career;

import hoego.goals.career.Workload;
import hoego.goals.career.WorkloadDraft;
import hoego.goals.career.WorkloadService;
import io.micronaut.http.uri.UriBuilder;
import jakarta.inject.Singleton;

/** Says with taps or a line how a week is: the last word counts, and there is a way back to the one before. */
@Singleton
final class LastWorkload {

    private final WorkloadService workloads;

    LastWorkload(WorkloadService workloads) {
        this.workloads = workloads;
    }

    /** What undoes it, without the base path; empty if it was no news. */
    String say(WorkloadDraft draft) {
        return workloads
                .around(draft.week())
                .map(before -> back(before, workloads.replace(before, draft)))
                .orElseGet(() -> path(workloads.add(draft)) + "/deletion");
    }

    private static String back(Workload before, Workload now) {
        if (before.equals(now)) {
            return "";
        }
        var back = UriBuilder.of(path(before) + "/before")
                .queryParam("version", now.version())
                .queryParam("load", before.load())
                .queryParam("energy", before.energy())
                .queryParam("note", before.note());
        if (before.onlyICanDo() != null) {
            back.queryParam("onlyICanDo", before.onlyICanDo());
        }
        if (before.sample()) {
            back.queryParam("sample", true);
        }
        return back.build().toString();
    }

    private static String path(Workload workload) {
        return "/career/workloads/" + workload.id();
    }
}

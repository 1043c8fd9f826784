package hoego.web.career;

import hoego.goals.career.Workload;
import hoego.goals.career.WorkloadDraft;
import hoego.web.Choice;
import hoego.web.Form;
import hoego.web.Paging;
import hoego.web.Ui;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The list of workloads, with what it was narrowed by.
 *
 * @param least load; 1 for all
 * @param everything whether it was narrowed by nothing
 * @param week the Monday of the running week
 * @param now what is said of that so far, to be said again
 * @param trend the picture above the list
 */
public record WorkloadPage(
        String words,
        int least,
        boolean everything,
        LocalDate week,
        Form<WorkloadDraft> now,
        WorkloadTrend trend,
        List<Workload> workloads,
        Paging paging) {

    private static final int MOST = 5;

    /** From least to most, the ends in words. */
    public static List<Choice> choices(Ui ui, String key) {
        return IntStream.rangeClosed(1, MOST)
                .mapToObj(each -> {
                    var named = key + "." + each;
                    return new Choice(
                            Integer.toString(each),
                            ui.hasText(named) ? ui.number(each) + " " + ui.text(named) : ui.number(each));
                })
                .toList();
    }
}

package hoego.web.goals;

import hoego.goals.WorryBalance;
import hoego.web.Period;
import hoego.web.Sentence;
import hoego.web.Ui;
import java.util.List;
import java.util.Map;

/**
 * Worries against activity in a period.
 *
 * @param elsewhere what is recorded of the same areas besides
 */
public record WorryPage(Period period, List<WorryBalance> balance, Map<String, List<Activity>> elsewhere) {

    /**
     * What another area says of its own activity in the period.
     *
     * @param text such as {@code Minutes of exercise: 6 h 50 min}
     * @param path of the records it comes from, without the base path
     */
    public record Activity(String text, String path) {}

    public List<Activity> of(WorryBalance balance) {
        return elsewhere.getOrDefault(balance.area(), List.of());
    }

    /** The areas with many worries and few actions, in words; empty if there are none. */
    public static String said(Ui ui, List<WorryBalance> balance) {
        var areas = balance.stream()
                .filter(WorryBalance::isLopsided)
                .map(each -> Sentence.plain(ui.area(each.area())))
                .toList();
        return areas.isEmpty() ? "" : ui.listed(areas).text();
    }
}

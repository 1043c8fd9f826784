package hoego.web.career;

import hoego.goals.career.PrincipleStanding;
import hoego.web.Choice;
import hoego.web.Paging;
import java.time.LocalDate;
import java.util.List;

/**
 * A list of principles, with what it was narrowed by.
 *
 * @param state as in {@code in-force}; empty for all
 * @param since the year they began in, as in {@code 2021}; empty for all
 * @param years to choose from
 * @param day as of which they stand
 * @param everything whether it was narrowed by nothing
 */
public record PrincipleList(
        String words,
        String state,
        String since,
        List<Choice> years,
        LocalDate day,
        boolean everything,
        List<PrincipleStanding> principles,
        Paging paging) {}

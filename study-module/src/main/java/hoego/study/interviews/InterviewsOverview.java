package hoego.study.interviews;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/**
 * What happened in a period around interviews.
 *
 * @param days how many moments each day has
 * @param latest the newest moments, the newest first
 * @param held how many interviews had their first conversation on each day
 * @param asked how many questions were asked on each day
 * @param interviews how many were held in the period by the day
 * @param questions how many were asked in the period
 * @param begun whether there is any record
 * @param waiting interviews of which something is awaited, or that are still to be held, at their last stage
 * @param unnoted conversations of the last days of which no question is noted
 * @param ended whether the last one to be over was withdrawn from or never told, and none is open
 * @param recalled how often cards were recalled on each day
 * @param mature how many cards lasted, on each day on which that changed
 * @param due how many cards that were recalled before are still to be recalled on the day, as far as the plan goes; 0 for a past
 *     one
 */
public record InterviewsOverview(
        Map<LocalDate, Integer> days,
        List<InterviewsRecord> latest,
        NavigableMap<LocalDate, BigDecimal> held,
        NavigableMap<LocalDate, BigDecimal> asked,
        int interviews,
        int questions,
        boolean begun,
        List<WaitingStage> waiting,
        List<UnnotedStage> unnoted,
        boolean ended,
        NavigableMap<LocalDate, BigDecimal> recalled,
        NavigableMap<LocalDate, BigDecimal> mature,
        int due) {}

package hoego.goals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which worries or actions are wanted; what is empty or null does not narrow.
 *
 * @param words its text holds them, lower-cased
 * @param state of worries only
 * @param start it happened on this day or later
 * @param end it happened before this day
 */
public record WorryFilter(
        String words,
        String area,
        WorryStanding.@Nullable State state,
        @Nullable LocalDate start,
        @Nullable LocalDate end) {}

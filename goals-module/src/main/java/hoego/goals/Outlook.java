package hoego.goals;

import java.time.LocalDate;

/** What the last weeks of a goal say about its end. */
public sealed interface Outlook permits Forecast, Outlook.TooFewRecords {

    /**
     * Not enough to say anything.
     *
     * @param from the first day that was looked at
     * @param to the last one
     * @param records on how many days there was one
     */
    record TooFewRecords(LocalDate from, LocalDate to, int records) implements Outlook {}
}

package hoego.study.recall;

import java.time.Instant;
import java.time.LocalDate;

/** When one recalls: the moment, and the owner's day that it is in. */
public record RecallTime(Instant now, LocalDate day) {}

package hoego.study.interviews;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/** Interviewers with the stage and interview in which they asked. */
@Introspected
public record InterviewerRow(
        int people,
        String role,
        String team,
        String speciality,
        long interviewId,
        String post,
        String company,
        StageKind kind,
        LocalDate heldOn,
        boolean sample) {}

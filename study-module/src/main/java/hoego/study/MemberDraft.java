package hoego.study;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one enters to create or change a {@link Member}. Where nothing is said of how exactly a date is known, it is a day. */
@Introspected
@InOrder
public record MemberDraft(
        @NotBlank @Size(max = 80) String role,
        @Size(max = 80) String name,
        @Nullable LocalDate joinedOn,
        @Nullable Precision joinedPrecision,
        @Nullable LocalDate leftOn,
        @Nullable Precision leftPrecision,
        @Size(max = 500) String note)
        implements Spanning {

    public static MemberDraft of(Member member) {
        return new MemberDraft(
                member.role(),
                member.name(),
                member.joinedOn(),
                member.joinedPrecision(),
                member.leftOn(),
                member.leftPrecision(),
                member.note());
    }

    @Override
    public boolean isInOrder() {
        return joinedOn == null
                || leftOn == null
                || Precision.orDay(leftPrecision)
                        .around(leftOn)
                        .getEnd()
                        .isAfter(Precision.orDay(joinedPrecision).firstDay(joinedOn));
    }

    @Override
    public String endField() {
        return "leftOn";
    }
}

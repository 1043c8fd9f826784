package hoego.web.career;

import hoego.goals.career.Principle;
import hoego.goals.career.PrincipleUseStanding;
import hoego.web.Paging;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of uses of principles, with what it was narrowed by.
 *
 * @param principle whose they are; null for those of all
 * @param outcome as in {@code kept}; empty for both
 */
public record PrincipleUseList(
        @Nullable Principle principle, String words, String outcome, List<PrincipleUseStanding> uses, Paging paging) {}

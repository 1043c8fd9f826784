package hoego.web.blog;

import io.micronaut.core.annotation.Introspected;
import java.util.List;

/** Which reviews were added by mistake, all at once. */
@Introspected
public record TakenBack(List<Long> ids) {}

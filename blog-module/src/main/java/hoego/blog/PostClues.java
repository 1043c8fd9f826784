package hoego.blog;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** By what posts may be known again: each names those that any one of its parts fits. */
public record PostClues(
        Set<UUID> uids,
        Set<String> paths,
        Set<String> slugs,
        Set<String> links,
        Set<LocalDate> days,
        Set<String> titles) {}

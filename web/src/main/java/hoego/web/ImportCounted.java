package hoego.web;

/**
 * How many rows of an import have something become of them.
 *
 * @param done those of them that are done
 * @param changes whether they change anything
 */
public record ImportCounted(Enum<?> verdict, int count, int done, boolean changes) {}

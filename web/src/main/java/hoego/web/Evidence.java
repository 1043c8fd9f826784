package hoego.web;

/**
 * The records behind a figure.
 *
 * @param name of the figure it proves, as the pattern marks it
 * @param path of a list that shows exactly these records, without the base path
 * @param count how many they are
 */
public record Evidence(String name, String path, long count) {}

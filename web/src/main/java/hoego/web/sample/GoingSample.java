package hoego.web.sample;

/**
 * What goes with the sample.
 *
 * @param kind of record, by its name
 */
public record GoingSample(String kind, long count) {}

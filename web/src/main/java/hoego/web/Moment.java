package hoego.web;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that happened on a day.
 *
 * @param area the name of its area
 * @param at when it was written down; moments of one day are told in this order
 * @param kind of record, such as {@code weigh-in}
 * @param text in the reader's language
 * @param path of the record, without the base path
 */
public record Moment(String area, LocalDate day, Instant at, String kind, long id, String text, String path) {}

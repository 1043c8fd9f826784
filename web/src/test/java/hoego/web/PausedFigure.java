package hoego.web;

import java.util.Map;

/**
 * What a pause from 15 to 28 February 2021 changes in an area that has nothing but these records.
 *
 * @param records SQL; ids begin with 1
 * @param page where the figure is on 30 March
 * @param figure that it changes, as a selector
 * @param without what it says without the pause
 * @param within what it says with the pause
 * @param charts pictures that have days in February, as a selector, by their page; none for an area without pictures of days
 */
public record PausedFigure(
        String records, String page, String figure, String without, String within, Map<String, String> charts) {}

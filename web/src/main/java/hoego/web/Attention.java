package hoego.web;

/**
 * Something to look at now.
 *
 * @param area the name of its area
 * @param title what it is, in a few words
 * @param detail the figures behind it
 * @param path where something can be done about it, without the base path
 * @param urgency the higher, the earlier it is shown: 3 due within days, 2 going wrong, 1 gone quiet
 */
public record Attention(String area, String title, String detail, String path, int urgency) {}

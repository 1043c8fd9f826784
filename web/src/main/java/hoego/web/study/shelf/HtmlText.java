package hoego.web.study.shelf;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A review that another program keeps as HTML, as Markdown; what is none stays as it is. */
final class HtmlText {

    private static final Pattern MARKUP = Pattern.compile(
            "(?i)</?(?:p|br|div|span|b|i|u|s|em|strong|a|ul|ol|li|blockquote|h[1-6]|strike|del|code|pre|img|spoiler)\\b[^>]*>"
                    + "|&(?:[a-z]{2,8}|#\\d{1,6}|#x[0-9a-f]{1,5});");
    private static final Pattern SIGN = Pattern.compile("[\\\\`*_\\[\\]<]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern AROUND_BREAK = Pattern.compile("[ \\t]*\\n[ \\t]*");
    private static final Pattern PARAGRAPHS = Pattern.compile("\\n{3,}");
    private static final int DEEPEST = 100;

    private HtmlText() {}

    static String markdown(String review) {
        if (!MARKUP.matcher(review).find()) {
            return review;
        }
        var text = new StringBuilder();
        append(Jsoup.parseBodyFragment(review).body(), text, 0);
        var trimmed = AROUND_BREAK.matcher(text).replaceAll("\n");
        return PARAGRAPHS.matcher(trimmed).replaceAll("\n\n").strip();
    }

    private static void append(Node parent, StringBuilder text, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        for (var node : parent.childNodes()) {
            switch (node) {
                case TextNode words ->
                    text.append(
                            SIGN.matcher(BLANKS.matcher(words.getWholeText()).replaceAll(" "))
                                    .replaceAll("\\\\$0"));
                case Element element -> append(element, text, depth + 1);
                default -> {}
            }
        }
    }

    private static void append(Element element, StringBuilder text, int depth) {
        switch (element.normalName()) {
            case "br" -> text.append("\n");
            case "p", "div", "ul", "ol", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6" -> {
                text.append("\n\n");
                append((Node) element, text, depth);
                text.append("\n\n");
            }
            case "li" -> {
                text.append("\n- ");
                append((Node) element, text, depth);
            }
            case "b", "strong" -> around(element, text, "**", depth);
            case "i", "em" -> around(element, text, "*", depth);
            case "s", "strike", "del" -> around(element, text, "~~", depth);
            case "a" -> link(element, text, depth);
            case "script", "style", "template", "iframe", "object" -> {}
            default -> append((Node) element, text, depth);
        }
    }

    private static void around(Element element, StringBuilder text, String sign, int depth) {
        var inner = inner(element, depth);
        if (inner.isBlank() || inner.contains("\n")) {
            text.append(inner);
            return;
        }
        text.append(inner.startsWith(" ") ? " " : "")
                .append(sign)
                .append(inner.strip())
                .append(sign)
                .append(inner.endsWith(" ") ? " " : "");
    }

    private static void link(Element element, StringBuilder text, int depth) {
        var address = element.attr("href");
        var inner = inner(element, depth).strip();
        if (!inner.isEmpty() && address.matches("https?://[^\\s<>()\\\\]+")) {
            text.append('[').append(inner).append("](").append(address).append(')');
        } else {
            text.append(inner);
        }
    }

    private static String inner(Element element, int depth) {
        var inner = new StringBuilder();
        append((Node) element, inner, depth);
        return inner.toString();
    }
}

package hoego.web;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A text that another program keeps as HTML, as Markdown. */
public final class HtmlText {

    private static final Pattern MARKUP = Pattern.compile(
            "(?i)</?(?:p|br|div|span|b|i|u|s|em|strong|a|ul|ol|li|blockquote|h[1-6]|strike|del|code|pre|img|spoiler)\\b[^>]*>"
                    + "|&(?:[a-z]{2,8}|#\\d{1,6}|#x[0-9a-f]{1,5});");

    /** What Markdown would read as its own. */
    private static final Pattern SIGN = Pattern.compile(
            "[\\\\`*\\[\\]<]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|~(?=~)|&(?=#?[A-Za-z0-9]{1,31};)");

    /** The same where a line begins. */
    private static final Pattern FIRST_SIGN = Pattern.compile("\\A(?:[#>=]|[-+](?=\\s|-|\\z)|(\\d{1,9})(?=[.)]\\s))");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    /** In code, what is around a line break and what is one have to stay. */
    private static final char CODE_BREAK = '\ufdd0';

    private static final char CODE_BLANK = '\ufdd1';
    private static final char CODE_TAB = '\ufdd2';

    /** A line ends, and a paragraph does not. */
    private static final char LINE_END = '\ufdd3';

    private static final Pattern OURS = Pattern.compile("[\\ufdd0-\\ufdd3]");
    private static final Pattern AROUND_BREAK = Pattern.compile("[ \\t]*+([\\n\\ufdd3])[ \\t]*+");
    private static final Pattern EMPTY_LINE = Pattern.compile("\\ufdd3{2,}");
    private static final Pattern NEEDLESS = Pattern.compile("\\A\\ufdd3|\\ufdd3\\z|\\ufdd3(?=\\n)|(?<=\\n)\\ufdd3");
    private static final Pattern PARAGRAPHS = Pattern.compile("\\n{3,}");
    private static final Pattern BACKTICKS = Pattern.compile("`+");
    private static final int DEEPEST = 50;

    private HtmlText() {}

    /** Markdown if it seems to be HTML; what does not stays as it is. */
    public static String markdown(String text) {
        return MARKUP.matcher(text).find() ? ofHtml(text) : text;
    }

    /** The same of what is known to be HTML. */
    public static String ofHtml(String html) {
        return tidy(inner(Jsoup.parseBodyFragment(html).body(), 0))
                .replace(CODE_BREAK, '\n')
                .replace(CODE_BLANK, ' ')
                .replace(CODE_TAB, '\t');
    }

    private static String tidy(String text) {
        var trimmed = AROUND_BREAK.matcher(text).replaceAll("$1");
        var parted = EMPTY_LINE.matcher(trimmed).replaceAll("\n\n");
        return PARAGRAPHS
                .matcher(NEEDLESS.matcher(parted).replaceAll(""))
                .replaceAll("\n\n")
                .replace(String.valueOf(LINE_END), "\\\n")
                .strip();
    }

    private static String inner(Node parent, int depth) {
        var text = new StringBuilder();
        if (depth <= DEEPEST) {
            for (var node : parent.childNodes()) {
                switch (node) {
                    case TextNode words -> append(words, text);
                    case Element element -> append(element, text, depth + 1);
                    default -> {}
                }
            }
        }
        return text.toString();
    }

    private static void append(TextNode node, StringBuilder text) {
        var words =
                BLANKS.matcher(OURS.matcher(node.getWholeText()).replaceAll("")).replaceAll(" ");
        var escaped = SIGN.matcher(words).replaceAll("\\\\$0");
        var isFirst = text.isEmpty() || "\n\ufdd3".indexOf(text.charAt(text.length() - 1)) >= 0;
        text.append(isFirst ? first(escaped) : escaped);
    }

    private static String first(String line) {
        var words = line.stripLeading();
        var sign = FIRST_SIGN.matcher(words);
        if (!sign.find()) {
            return line;
        }
        return sign.group(1) == null ? "\\" + words : sign.group(1) + "\\" + words.substring(sign.end());
    }

    private static void append(Element element, StringBuilder text, int depth) {
        switch (element.normalName()) {
            case "br" -> text.append(LINE_END);
            case "p", "div", "dl", "dd", "dt", "table", "tr", "hr", "section" ->
                block(text, inner(element, depth), text::append);
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                block(
                        text,
                        tidy(inner(element, depth)).replace('\n', ' '),
                        words -> text.append("#".repeat(element.normalName().charAt(1) - '0'))
                                .append(' ')
                                .append(words));
            case "blockquote" ->
                block(
                        text,
                        tidy(inner(element, depth)),
                        words -> text.append("> ").append(behind(words, ">" + CODE_BLANK)));
            case "ul", "ol" -> list(element, text, depth);
            case "pre" -> block(text, element.wholeText(), code -> fenced(element, code, text));
            case "code", "kbd", "samp", "tt" -> code(element, text);
            case "b", "strong" -> around(element, text, "**", depth);
            case "i", "em" -> around(element, text, "*", depth);
            case "s", "strike", "del" -> around(element, text, "~~", depth);
            case "a" -> link(element, text, depth);
            case "td", "th" -> text.append(' ').append(inner(element, depth)).append(' ');
            case "script", "style", "template", "iframe", "object" -> {}
            default -> text.append(inner(element, depth));
        }
    }

    private static void block(StringBuilder text, String inner, Consumer<String> append) {
        text.append("\n\n");
        if (!inner.isBlank()) {
            append.accept(inner);
        }
        text.append("\n\n");
    }

    /** What stands in an item is moved in below its first line. */
    private static void list(Element list, StringBuilder text, int depth) {
        text.append("\n\n");
        int number = 1;
        for (var item : list.children()) {
            var mark = list.normalName().equals("ol") ? number++ + ". " : "- ";
            text.append(mark)
                    .append(behind(
                            tidy(inner(item, depth)), String.valueOf(CODE_BLANK).repeat(mark.length())))
                    .append('\n');
        }
        text.append('\n');
    }

    private static String behind(String text, String margin) {
        return text.replace("\n", "\n" + margin).replace(String.valueOf(CODE_BREAK), CODE_BREAK + margin);
    }

    private static void code(Element element, StringBuilder text) {
        var code = element.wholeText();
        if (code.strip().indexOf('\n') >= 0) {
            block(text, code, words -> fenced(element, words, text));
        } else if (!code.isBlank()) {
            var fence = "`".repeat(longest(code) + 1);
            var room = code.startsWith("`") || code.endsWith("`") ? String.valueOf(CODE_BLANK) : "";
            text.append(fence).append(room).append(kept(code)).append(room).append(fence);
        }
    }

    private static void fenced(Element element, String code, StringBuilder text) {
        var fence = "`".repeat(Math.max(3, longest(code) + 1));
        text.append(fence)
                .append(language(element))
                .append(CODE_BREAK)
                .append(kept(code.replaceAll("\\A(?:[ \\t]*\\n)+|\\s+\\z", "")))
                .append(CODE_BREAK)
                .append(fence);
    }

    private static String language(Element element) {
        var told = element.select("[class^=language-]").attr("class");
        return told.matches("language-[\\w+#.-]{1,30}") ? told.substring("language-".length()) : "";
    }

    private static int longest(String code) {
        return BACKTICKS
                .matcher(code)
                .results()
                .mapToInt(run -> run.end() - run.start())
                .max()
                .orElse(0);
    }

    private static String kept(String code) {
        return OURS.matcher(code)
                .replaceAll("")
                .replace('\u00a0', CODE_BLANK)
                .replace(' ', CODE_BLANK)
                .replace('\t', CODE_TAB)
                .replace('\n', CODE_BREAK);
    }

    private static void around(Element element, StringBuilder text, String sign, int depth) {
        var inner = inner(element, depth);
        if (inner.isBlank() || inner.contains("\n") || inner.indexOf(LINE_END) >= 0) {
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
}

package hoego.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/**
 * Links to our own pages in Markdown: written where a fact is put into a text, and gone where the text leaves Hoego, since
 * nobody else can follow them. What is in backquotes stays, and so does an image.
 */
public final class OwnLinks {

    private static final Pattern BREAK = Pattern.compile("\\s*\\R\\s*");

    /** A letter with the backslash before it, what is in backquotes, and what would end a label or go on after it. */
    private static final Pattern OPEN = Pattern.compile("(?s)\\\\.|(`++).*?(?<!`)\\1(?!`)|(?<open>[\\[\\]\\\\]|`+)");

    /** A link written in HTML, within one line. */
    private static final Pattern TAG = Pattern.compile(
            "(?i)<a\\s(?:[^>]*\\s)?href\\s*=\\s*[\"']?(?<to>[^\\s\"'>]*)[^>]*>|<a\\b[^>]*>|(?<end></a\\s*>)");

    /** A bar in a cell of a table loses its backslash before the places of what follows are counted. */
    private static final String BAR = "\\|";

    /** As long, and nothing that Markdown knows. */
    private static final String NO_BAR = "xx";

    private OwnLinks() {}

    /** A link to one of our pages, which holds whatever its label is; the label is Markdown itself. */
    static String written(String label, String path) {
        return "[" + closed(BREAK.matcher(label).replaceAll(" ")) + "]("
                + path.replace("(", "%28").replace(")", "%29").replace(" ", "%20") + ")";
    }

    /** Somebody's words as they can stand in any text, with a backslash before all that would go on after them. */
    static String closed(String words) {
        return OPEN.matcher(words).replaceAll(found -> {
            var open = found.group("open");
            return Matcher.quoteReplacement(open == null ? found.group() : "\\" + String.join("\\", open.split("")));
        });
    }

    /** A text as it can be published: what led to our pages is plain. */
    public static String removed(String markdown) {
        var text = markdown;
        for (var cuts = cuts(text); !cuts.isEmpty(); cuts = cuts(text)) {
            text = without(cuts, text);
        }
        return text;
    }

    /** Where to cut, each from a place up to another; what is left of a link may be the label of the next one. */
    private static SortedMap<Integer, Integer> cuts(String text) {
        var cuts = new TreeMap<Integer, Integer>();
        var images = new HashSet<String>();
        var definitions = new ArrayList<LinkReferenceDefinition>();
        var open = new ArrayDeque<Boolean>();
        Markdown.parsed(text.replace(BAR, NO_BAR)).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                visitChildren(link);
                if (Markdown.isOurs(link.getDestination())) {
                    cuts.put(start(link), start(link) + 1);
                    cuts.put(endOfLabel(link), end(link));
                }
            }

            @Override
            public void visit(Image image) {
                visitChildren(image);
                images.add(image.getDestination());
            }

            @Override
            public void visit(HtmlInline html) {
                cutTags(html, text, open, cuts);
            }

            @Override
            public void visit(HtmlBlock html) {
                cutTags(html, text, open, cuts);
            }

            @Override
            public void visit(LinkReferenceDefinition definition) {
                definitions.add(definition);
            }
        });
        definitions.stream()
                .filter(definition -> Markdown.isOurs(definition.getDestination()))
                .filter(definition -> !images.contains(definition.getDestination()))
                .forEach(definition -> cuts.put(start(definition), end(definition)));
        return cuts;
    }

    /**
     * The tags of links to our pages.
     *
     * @param open whether each link that has begun and not ended leads to our pages, the last one first
     */
    private static void cutTags(Node html, String text, Deque<Boolean> open, SortedMap<Integer, Integer> cuts) {
        for (var span : html.getSourceSpans()) {
            var tag = TAG.matcher(text).region(span.getInputIndex(), span.getInputIndex() + span.getLength());
            while (tag.find()) {
                var isEnd = tag.group("end") != null;
                var to = tag.group("to");
                var isOurs = isEnd ? Boolean.TRUE.equals(open.poll()) : to != null && Markdown.isOurs(to);
                if (!isEnd) {
                    open.push(isOurs);
                }
                if (isOurs) {
                    cuts.put(tag.start(), tag.end());
                }
            }
        }
    }

    private static String without(SortedMap<Integer, Integer> cuts, String text) {
        var left = new StringBuilder();
        int place = 0;
        for (var cut : cuts.entrySet()) {
            left.append(text, place, cut.getKey());
            place = cut.getValue();
        }
        return left.append(text, place, text.length()).toString();
    }

    private static int start(Node node) {
        return node.getSourceSpans().getFirst().getInputIndex();
    }

    private static int end(Node node) {
        var last = node.getSourceSpans().getLast();
        return last.getInputIndex() + last.getLength();
    }

    /** A break at the end of a line has no place of its own. */
    private static int endOfLabel(Link link) {
        for (var child = link.getLastChild(); child != null; child = child.getPrevious()) {
            if (!child.getSourceSpans().isEmpty()) {
                return end(child);
            }
        }
        return start(link) + 1;
    }
}

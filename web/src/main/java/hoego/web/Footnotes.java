package hoego.web;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.footnotes.internal.FootnoteBlockParser;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Footnotes as the library has them, {@code [^1]} and {@code [^1]: note}. What reads the references is written anew: the
 * library's own, 0.30, asks for what commonmark 0.32 calls otherwise.
 */
final class Footnotes implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

    private static final String SIGN = "^";

    private final FootnotesExtension library = (FootnotesExtension) FootnotesExtension.create();

    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(new FootnoteBlockParser.Factory()).linkProcessor(Footnotes::reference);
    }

    @Override
    public void extend(HtmlRenderer.Builder renderer) {
        library.extend(renderer);
    }

    /** A link's text that is the name of a note, unless it leads somewhere else. */
    private static LinkResult reference(LinkInfo link, Scanner text, InlineParserContext context) {
        var words = link.destination() == null ? link.text(text) : "";
        if (!words.startsWith(SIGN)
                || (link.label() != null
                        && context.getDefinition(LinkReferenceDefinition.class, link.label()) != null)) {
            return LinkResult.none();
        }
        var name = words.substring(SIGN.length());
        return context.getDefinition(FootnoteDefinition.class, name) == null
                ? LinkResult.none()
                : LinkResult.replaceWith(new FootnoteReference(name), link.afterTextBracket());
    }
}

package hoego.web.blog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.temporal.ChronoUnit.SECONDS;

import gg.jte.output.StringOutput;
import hoego.blog.PublicPost;
import hoego.web.Markdown;
import hoego.web.Ui;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The latest public posts as Atom 1.0 (RFC 4287), with their whole texts as long as those are not too much for everybody to
 * ask for at any time, and then with how they begin.
 */
final class AtomFeed {

    static final String PATH = Place.FOLDER + "/feed.atom";
    static final String TYPE = "application/atom+xml; charset=utf-8";

    private static final int MOST_CHARACTERS = 500_000;
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /** What XML 1.0 cannot hold, in whatever way it is written. */
    private static final Pattern UNFIT =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final Front front;
    private final Ui ui;
    private final ZoneId zone;
    private final XMLStreamWriter xml;

    private AtomFeed(Front front, Ui ui, ZoneId zone, XMLStreamWriter xml) {
        this.front = front;
        this.ui = ui;
        this.zone = zone;
        this.xml = xml;
    }

    /**
     * Writes a feed.
     *
     * @param zone in which days begin
     * @param posts at least one
     */
    static byte[] written(Front front, Ui ui, ZoneId zone, List<PublicPost> posts) {
        try {
            var out = new ByteArrayOutputStream();
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, UTF_8.name());
            new AtomFeed(front, ui, zone, xml).write(posts);
            xml.close();
            return out.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Cannot write the feed", e);
        }
    }

    private void write(List<PublicPost> posts) throws XMLStreamException {
        xml.writeStartDocument(UTF_8.name(), "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", front.language().tag());
        text("id", front.address(PATH));
        text("title", front.name(ui));
        if (!front.words().isEmpty()) {
            text("subtitle", front.words());
        }
        text(
                "updated",
                at(posts.stream()
                        .map(PublicPost::editedAt)
                        .max(Instant::compareTo)
                        .orElseThrow()));
        link("self", "application/atom+xml", PATH);
        link("alternate", "text/html", Place.FOLDER);
        xml.writeStartElement("author");
        text("name", author());
        xml.writeEndElement();
        int characters = 0;
        for (var post : posts) {
            characters += post.body().length();
            write(post, characters <= MOST_CHARACTERS);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    /** A feed has to name an author; where the owner wants none, it is the place. */
    private String author() {
        return !front.author().isEmpty()
                ? front.author()
                : !front.masthead().title().isEmpty()
                        ? front.masthead().title()
                        : front.place().origin().replaceFirst("^https?://", "");
    }

    private void write(PublicPost post, boolean isWhole) throws XMLStreamException {
        var path = Place.path(post.slug());
        xml.writeStartElement("entry");
        if (!post.language().isEmpty()) {
            xml.writeAttribute("xml:lang", post.language());
        }
        text("id", "urn:uuid:" + post.feedId());
        html("title", line(post.title()));
        link("alternate", "text/html", path);
        text("published", at(post.publishedOn()));
        text("updated", at(post.editedAt()));
        for (var tag : post.tags()) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", fit(tag));
        }
        if (isWhole) {
            html("content", ReaderText.feed(post.body(), front.place(), path));
        } else {
            text("summary", ReaderText.beginning(post.body()));
        }
        xml.writeEndElement();
    }

    private static String line(String title) {
        var html = new StringOutput();
        Markdown.line(title).writeTo(html);
        return html.toString();
    }

    private void text(String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(fit(words));
        xml.writeEndElement();
    }

    private void html(String name, String html) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeAttribute("type", "html");
        xml.writeCharacters(fit(html));
        xml.writeEndElement();
    }

    private void link(String rel, String type, String path) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", front.address(path));
    }

    private String at(LocalDate day) {
        return at(day.atStartOfDay(zone).toInstant());
    }

    private static String at(Instant moment) {
        return moment.truncatedTo(SECONDS).toString();
    }

    private static String fit(String words) {
        return UNFIT.matcher(words).replaceAll("");
    }
}

package hoego.web.blog.feed;

import static com.fasterxml.jackson.core.JsonToken.END_ARRAY;
import static com.fasterxml.jackson.core.JsonToken.END_OBJECT;
import static com.fasterxml.jackson.core.JsonToken.START_ARRAY;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import hoego.blog.FeedEntry;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** JSON Feed 1.0 and 1.1. One that breaks off is read up to there. */
final class JsonFeed {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA, JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private JsonFeed() {}

    static boolean isLikely(String text) {
        return text.stripLeading().startsWith("{");
    }

    /** Empty if it has no version and no items: then it is some other JSON. */
    static Optional<ParsedFeed> read(String text, URI address) {
        var title = "";
        var isFeed = false;
        List<FeedEntry> entries = new ArrayList<>();
        try (var parser = JSON.createParser(text)) {
            parser.nextToken();
            while (parser.nextToken() != null && parser.currentToken() != END_OBJECT) {
                var name = parser.currentName();
                parser.nextToken();
                switch (name) {
                    case "version" -> isFeed = parser.getValueAsString("").contains("jsonfeed.org");
                    case "title" -> title = parser.getValueAsString("");
                    case "items" -> read(parser, address, entries);
                    default -> parser.skipChildren();
                }
            }
        } catch (IOException broken) {
            // what was read until then is kept
        }
        return isFeed || !entries.isEmpty() ? Optional.of(new ParsedFeed(title.strip(), entries)) : Optional.empty();
    }

    private static void read(JsonParser parser, URI address, List<FeedEntry> entries) throws IOException {
        if (parser.currentToken() != START_ARRAY) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() != null && parser.currentToken() != END_ARRAY) {
            JsonNode item = parser.readValueAsTree();
            if (item.isObject() && (item.has("id") || item.has("url"))) {
                entries.add(entry(item, address));
            }
        }
    }

    private static FeedEntry entry(JsonNode item, URI address) {
        return Item.of(
                address,
                text(item, "id"),
                first(item, "url", "external_url"),
                text(item, "title"),
                () -> {
                    var html = text(item, "content_html");
                    return html.isBlank() ? escaped(first(item, "content_text", "summary")) : html;
                },
                names(item.path("tags")),
                Stream.of("date_published", "date_modified")
                        .map(name -> Told.of(text(item, name)))
                        .filter(told -> !told.equals(Told.NEVER))
                        .findFirst()
                        .orElse(Told.NEVER));
    }

    private static String escaped(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String first(JsonNode item, String... names) {
        return Stream.of(names)
                .map(name -> text(item, name))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /** Numbers are taken for their digits: many write such ids. */
    private static String text(JsonNode item, String name) {
        return item.path(name).asText("");
    }

    private static Stream<String> names(JsonNode tags) {
        return StreamSupport.stream(tags.spliterator(), false).map(tag -> tag.asText(""));
    }
}

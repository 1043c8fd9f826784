package hoego.web.blog.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import hoego.blog.PostDraft;
import hoego.blog.PostStatus;
import hoego.blog.Slug;
import hoego.blog.Tags;
import hoego.web.Digest;
import hoego.web.Images;
import hoego.web.Legible;
import hoego.web.OwnLinks;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A post as a Markdown file: YAML that Hugo, Jekyll and Hexo understand, then the text with its images in {@code images/}
 * and without links to our own pages. The same post is always the same file.
 */
public final class PostWriter {

    private static final Pattern BLANK_LINES = Pattern.compile("\\A(?:[ \\t]*\\n)+");
    private static final Pattern UNPRINTED = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029\\ufeff]");

    /** What a link to one of our pages may look like: most texts have none, and need not be taken apart. */
    private static final Pattern LINKED = Pattern.compile("\\](?:\\(\\s*<?[/\\\\&]|:)");

    private static final int LONGEST_NAME = 150;

    private PostWriter() {}

    /** What it is called, but for what keeps it apart from another of the same name: {@code 2021-03-08-oom-killer}. */
    public static String name(PostDraft post) {
        var slug = post.slug().isEmpty() ? Slug.of(post.title()) : post.slug();
        var name = dated(post) + (slug.isEmpty() ? "" : "-" + slug);
        while (name.getBytes(UTF_8).length > LONGEST_NAME) {
            name = name.substring(0, name.offsetByCodePoints(name.length(), -1));
        }
        return name;
    }

    /** The day a post is filed under. */
    static LocalDate dated(PostDraft post) {
        var published = post.publishedOn();
        return published == null ? post.notedOn() : published;
    }

    /**
     * The whole file.
     *
     * @param uid what the post is called in files
     */
    public static String file(PostDraft post, UUID uid, ZoneId zone) {
        var state = state(post, zone);
        return "---\n" + fields(post, zone) + "hoego:\n  post: " + quoted(uid.toString()) + "\n  state: "
                + quoted(state) + "\n---\n\n" + ended(body(post.body()));
    }

    /** What changes with anything that a file says of a post. */
    static String state(PostDraft post, ZoneId zone) {
        return Digest.of(fields(post, zone) + "\n" + body(post.body()));
    }

    private static String fields(PostDraft post, ZoneId zone) {
        var fields = new StringBuilder();
        text(fields, "title", post.title());
        fields.append("date: ").append(dated(post)).append('\n');
        if (post.status() != PostStatus.PUBLISHED) {
            fields.append("draft: true\npublished: false\n");
        }
        text(fields, "slug", post.slug());
        list(fields, "tags", Tags.of(post.tags()));
        list(fields, "series", post.series().isEmpty() ? List.of() : List.of(post.series()));
        text(fields, "language", post.language());
        text(fields, "canonicalURL", post.canonicalUrl());
        text(fields, "link", post.link());
        fields.append("status: ")
                .append(post.status().name().toLowerCase(Locale.ROOT))
                .append('\n');
        day(fields, "noted", post.notedOn().equals(dated(post)) ? null : post.notedOn());
        day(fields, "planned", post.plannedOn());
        drafted(fields, post, zone);
        if (post.status() == PostStatus.DROPPED) {
            day(fields, "dropped", post.droppedOn());
            text(fields, "reason", post.reason());
        }
        text(fields, "origin", post.origin());
        text(fields, "originTitle", post.origin().isEmpty() ? "" : post.originTitle());
        return fields.toString();
    }

    /** The moment in the world's time: what the owner's clock shows may be set anew. */
    private static void drafted(StringBuilder fields, PostDraft post, ZoneId zone) {
        var day = post.draftedOn();
        var time = post.draftedTime();
        if (day != null && time != null) {
            var moment = day.atTime(time).atZone(zone).withZoneSameInstant(ZoneOffset.UTC);
            fields.append("drafted: ").append(moment.toLocalDateTime()).append("Z\n");
        } else {
            day(fields, "drafted", day);
        }
    }

    private static void text(StringBuilder fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.append(name).append(": ").append(quoted(value)).append('\n');
        }
    }

    private static void list(StringBuilder fields, String name, List<String> values) {
        if (!values.isEmpty()) {
            fields.append(name).append(values.stream().map(PostWriter::quoted).collect(joining(", ", ": [", "]\n")));
        }
    }

    private static void day(StringBuilder fields, String name, @Nullable LocalDate day) {
        if (day != null) {
            fields.append(name).append(": ").append(day).append('\n');
        }
    }

    /** A text that every reader of YAML takes as it is. */
    private static String quoted(String value) {
        var escaped = Legible.of(value).replace("\\", "\\\\").replace("\"", "\\\"");
        return '"'
                + UNPRINTED
                        .matcher(escaped)
                        .replaceAll(found -> String.format(
                                Locale.ROOT, "\\\\u%04x", (int) found.group().charAt(0)))
                + '"';
    }

    /** A text as it leaves: readable for others, its images beside it. */
    static String body(String markdown) {
        var open = LINKED.matcher(markdown).find() ? OwnLinks.removed(markdown) : markdown;
        return plain(ImageLinks.replaced(open, PostWriter::beside));
    }

    /** Without empty lines around it, with one kind of line break, in composed letters. */
    static String plain(String markdown) {
        return BLANK_LINES.matcher(Legible.of(markdown)).replaceFirst("").stripTrailing();
    }

    private static Optional<String> beside(String address) {
        return isOurs(address) ? Optional.of(address.substring(1)) : Optional.empty();
    }

    /** Whether an address is that of one of our images. */
    static boolean isOurs(String address) {
        return Images.mentionedIn(address).contains(address);
    }

    private static String ended(String body) {
        return body.isEmpty() ? "" : body + "\n";
    }
}

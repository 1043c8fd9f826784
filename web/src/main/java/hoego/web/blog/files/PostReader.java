package hoego.web.blog.files;

import hoego.blog.ImportNote;
import hoego.blog.ImportReason;
import hoego.blog.PostDraft;
import hoego.blog.PostStatus;
import hoego.blog.Slug;
import hoego.blog.Tags;
import hoego.web.Legible;
import hoego.web.Shortened;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a post of one text: of its front matter, else of its name, else of what it says. */
final class PostReader {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TAGS = 300;
    private static final int LONGEST_SERIES = 100;
    private static final int LONGEST = 500;

    private static final Pattern LANGUAGE = Pattern.compile(PostDraft.LANGUAGE);
    private static final Pattern ORIGIN = Pattern.compile("[a-z][a-z-]*\\.[a-z][a-z-]*\\.[1-9][0-9]{0,17}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BETWEEN_TAGS = Pattern.compile("[,，、#\\n]");

    private final FileName name;
    private final FrontMatter matter;
    private final Fields fields;
    private final LocalDate today;
    private final List<ImportNote> notes = new ArrayList<>();

    PostReader(FileName name, FrontMatter matter, LocalDate today, ZoneId zone) {
        this.name = name;
        this.matter = matter;
        this.fields = new Fields(matter.fields(), zone);
        this.today = today;
    }

    PostFile read(Supplier<@Nullable LocalDate> changedOn, String charset) throws RefusedFile {
        if (matter.isBroken()) {
            notes.add(ImportNote.FRONT_MATTER);
        }
        var toldTitle = fields.told("title");
        var heading = toldTitle.isEmpty() ? Heading.titleOf(matter.body()) : Optional.<Heading>empty();
        var body = PostWriter.plain(heading.map(Heading::body).orElse(matter.body()));
        if (body.length() > PostDraft.LONGEST_BODY) {
            throw new RefusedFile(ImportReason.TOO_LONG);
        }
        var title = title(toldTitle, heading);
        var reason = name.reason();
        if (reason != null && !(reason == ImportReason.NO_POST && !toldTitle.isEmpty())) {
            throw new RefusedFile(reason);
        }
        var uid = uid();
        var toldDay = toldDay();
        var day = toldDay == null ? day(changedOn) : toldDay;
        return new PostFile(
                post(title, body, day, uid != null),
                uid,
                uid == null ? "" : fields.ours("state"),
                toldDay != null,
                isSlugTold(),
                charset,
                List.copyOf(notes));
    }

    private @Nullable UUID uid() {
        try {
            var written = fields.ours("post");
            return written.isEmpty() ? null : UUID.fromString(written);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private String title(String told, Optional<Heading> heading) {
        var title = told.isEmpty()
                ? BLANKS.matcher(written(heading)).replaceAll(" ").strip()
                : told.replace('\n', ' ');
        if (title.length() > LONGEST_TITLE) {
            notes.add(ImportNote.TITLE_CUT);
        }
        return Shortened.letters(title, LONGEST_TITLE);
    }

    /** What a text without a title of its own is called. */
    private String written(Optional<Heading> heading) {
        return heading.map(Heading::words)
                .or(() -> name.words().map(Legible::of).filter(words -> !words.isEmpty()))
                .or(() -> Heading.firstIn(matter.body()).map(Heading::words))
                .orElse("?");
    }

    private @Nullable LocalDate toldDay() {
        return Stream.of(
                        "publishdate",
                        "date",
                        "publishedat",
                        "releasedat",
                        "pubdate",
                        "published",
                        "created",
                        "createdat")
                .flatMap(field -> fields.moment(field).stream())
                .map(WrittenMoment::day)
                .findFirst()
                .orElse(name.day());
    }

    private LocalDate day(Supplier<@Nullable LocalDate> changedOn) {
        var changed = changedOn.get();
        if (changed == null || changed.isAfter(today)) {
            notes.add(ImportNote.DAY_TODAY);
            return today;
        }
        notes.add(ImportNote.DAY_FILE);
        return changed;
    }

    private PostDraft post(String title, String body, LocalDate day, boolean isOurs) {
        var told = status(body, isOurs);
        var isAhead = told == PostStatus.PUBLISHED && day.isAfter(today);
        if (isAhead) {
            notes.add(ImportNote.PLANNED);
        }
        var status = isAhead ? PostStatus.DRAFT : told;
        var noted = fields.day("noted").orElse(day.isAfter(today) ? today : day);
        var drafted = fields.moment("drafted");
        var planned = fields.day("planned").or(() -> day.isAfter(today) ? Optional.of(day) : Optional.empty());
        var origin = isOurs && ORIGIN.matcher(fields.told("origin")).matches() ? fields.told("origin") : "";
        return new PostDraft(
                title,
                slug(),
                tags(),
                Shortened.letters(fields.first("series"), LONGEST_SERIES),
                body,
                status,
                noted,
                planned.orElse(null),
                drafted.map(WrittenMoment::day).orElse(status == PostStatus.DRAFT ? noted : null),
                drafted.flatMap(begun -> Optional.ofNullable(begun.time())).orElse(null),
                status == PostStatus.PUBLISHED ? day : null,
                fields.web("link", "permalink", "url"),
                fields.web("canonicalurl", "canonical"),
                language(),
                status == PostStatus.DROPPED ? fields.day("dropped").orElse(noted) : null,
                status == PostStatus.DROPPED ? Shortened.letters(fields.told("reason"), LONGEST) : "",
                origin,
                origin.isEmpty() ? "" : Shortened.letters(fields.told("origintitle"), LONGEST));
    }

    /** As it is told; what says nothing of it is published, as long as there is a text. */
    private PostStatus status(String body, boolean isOurs) {
        var told = fields.told("status").toLowerCase(Locale.ROOT);
        var status = switch (told) {
            case "idea" -> PostStatus.IDEA;
            case "dropped" -> PostStatus.DROPPED;
            case "draft", "private" -> PostStatus.DRAFT;
            case "published", "publish", "public" -> PostStatus.PUBLISHED;
            default ->
                says("draft", "true") || says("published", "false") || name.isDraft()
                        ? PostStatus.DRAFT
                        : PostStatus.PUBLISHED;
        };
        return body.isEmpty() && !isOurs ? PostStatus.IDEA : status;
    }

    private boolean says(String field, String value) {
        return fields.told(field).equalsIgnoreCase(value);
    }

    private boolean isSlugTold() {
        return !fields.told("slug").isEmpty() || !address().isEmpty();
    }

    private String slug() {
        var told = fields.told("slug").isEmpty() ? address() : fields.told("slug");
        return Slug.of(told.isEmpty() && uid() == null ? name.title() : told);
    }

    /** The last part of a path that the file names as its own. */
    private String address() {
        var path = Stream.of("permalink", "url")
                .map(fields::told)
                .filter(told -> told.startsWith("/") && !told.contains(":"))
                .findFirst()
                .orElse("");
        var parts = List.of(path.replaceFirst("(?i)(/index)?\\.html?$", "").split("/"));
        return parts.getLast();
    }

    private String tags() {
        var tags = Stream.of("tags", "tag", "keywords", "categories", "category")
                .flatMap(field -> fields.items(field).stream())
                .map(tag -> BLANKS.matcher(BETWEEN_TAGS.matcher(tag).replaceAll(" "))
                        .replaceAll(" ")
                        .strip())
                .filter(tag -> !tag.isEmpty())
                .toList();
        var written = Tags.written(Tags.of(Tags.written(tags)));
        if (written.length() <= LONGEST_TAGS) {
            return written;
        }
        notes.add(ImportNote.TAGS_CUT);
        return written.substring(0, Math.max(0, written.lastIndexOf(", ", LONGEST_TAGS)));
    }

    private String language() {
        return Stream.of(fields.told("language"), fields.told("lang"), fields.told("locale"), name.language())
                .map(told -> told.replace('_', '-'))
                .filter(told -> told.length() <= 35 && LANGUAGE.matcher(told).matches())
                .findFirst()
                .orElse("");
    }
}

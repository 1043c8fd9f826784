package hoego.web.blog.files;

import hoego.blog.Links;
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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A post as a file tells it, of ours or of another program: its front matter, else its name, else the text itself.
 *
 * @param post its images under the addresses that the file has for them
 * @param uid what it is called in files, where one of ours was written; null if it was not
 * @param written the state of the post when the file was written, where one of ours was; else empty
 * @param isDayTold whether the file or its name tells the day
 * @param isSlugTold whether the file itself tells the slug
 * @param notes the names of what is to be said of how it was read; what follows a colon is said with it
 */
public record PostFile(
        PostDraft post, @Nullable UUID uid, String written, boolean isDayTold, boolean isSlugTold, List<String> notes) {

    /** Of a text, in bytes. */
    public static final int MOST_BYTES = 5 << 20;

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TAGS = 300;
    private static final int LONGEST_SERIES = 100;
    private static final int LONGEST = 500;

    private static final Pattern WEB = Pattern.compile(Links.PAGE);
    private static final Pattern LANGUAGE = Pattern.compile(PostDraft.LANGUAGE);
    private static final Pattern ORIGIN = Pattern.compile("[a-z][a-z-]*\\.[a-z][a-z-]*\\.[1-9][0-9]{0,17}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BETWEEN_TAGS = Pattern.compile("[,，、#\\n]");

    /**
     * @param name what its path tells
     * @param changedOn the day the file was changed, if anybody knows
     * @param today of the owner
     */
    static PostFile read(
            FileName name, byte[] bytes, Supplier<@Nullable LocalDate> changedOn, LocalDate today, ZoneId zone)
            throws RefusedFile {
        var letters = Letters.of(bytes);
        var text = Legible.of(letters.text());
        if (text.isBlank()) {
            throw new RefusedFile("empty");
        }
        return new Reading(name, FrontMatter.of(text), letters.charset(), today, zone).read(changedOn);
    }

    /** The same under no address of its own. */
    PostFile withoutSlug() {
        return new PostFile(post.at(""), uid, written, isDayTold, false, notes);
    }

    private static final class Reading {

        private final FileName name;
        private final FrontMatter matter;
        private final LocalDate today;
        private final ZoneId zone;
        private final List<String> notes = new ArrayList<>();

        Reading(FileName name, FrontMatter matter, String charset, LocalDate today, ZoneId zone) {
            this.name = name;
            this.matter = matter;
            this.today = today;
            this.zone = zone;
            if (!charset.isEmpty()) {
                notes.add("charset:" + charset);
            }
            if (matter.isBroken()) {
                notes.add("front-matter");
            }
        }

        PostFile read(Supplier<@Nullable LocalDate> changedOn) throws RefusedFile {
            var toldTitle = text("title");
            var heading = toldTitle.isEmpty() ? Heading.titleOf(matter.body()) : Optional.<Heading>empty();
            var body = PostWriter.plain(heading.map(Heading::body).orElse(matter.body()));
            if (body.length() > PostDraft.LONGEST_BODY) {
                throw new RefusedFile("too-long");
            }
            var title = title(toldTitle, heading);
            if (!name.reason().isEmpty() && !(name.reason().equals("no-post") && !toldTitle.isEmpty())) {
                throw new RefusedFile(name.reason());
            }
            var uid = uid();
            var toldDay = toldDay();
            var day = toldDay == null ? day(changedOn) : toldDay;
            var post = post(title, body, day, uid != null);
            return new PostFile(post, uid, state(uid), toldDay != null, isSlugTold(), List.copyOf(notes));
        }

        private String title(String told, Optional<Heading> heading) {
            var written = Stream.of(
                            Optional.of(told).filter(title -> !title.isEmpty()),
                            heading.map(Heading::words),
                            name.words(),
                            Heading.firstIn(matter.body()).map(Heading::words))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElse("?");
            var title = told.isEmpty() ? BLANKS.matcher(written).replaceAll(" ").strip() : told.replace('\n', ' ');
            if (title.length() > LONGEST_TITLE) {
                notes.add("title-cut");
            }
            return Shortened.letters(title, LONGEST_TITLE);
        }

        private @Nullable UUID uid() {
            return matter.fields().get("hoego") instanceof Map<?, ?> ours ? uid(ours.get("post")) : null;
        }

        private static @Nullable UUID uid(@Nullable Object written) {
            try {
                return written == null ? null : UUID.fromString(written.toString());
            } catch (IllegalArgumentException none) {
                return null;
            }
        }

        private String state(@Nullable UUID uid) {
            var state =
                    uid != null && matter.fields().get("hoego") instanceof Map<?, ?> ours ? ours.get("state") : null;
            return state == null ? "" : state.toString();
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
                    .flatMap(field -> moment(field).stream())
                    .map(WrittenMoment::day)
                    .findFirst()
                    .orElse(name.day());
        }

        private LocalDate day(Supplier<@Nullable LocalDate> changedOn) {
            var changed = changedOn.get();
            if (changed == null || changed.isAfter(today)) {
                notes.add("day-today");
                return today;
            }
            notes.add("day-file");
            return changed;
        }

        private PostDraft post(String title, String body, LocalDate day, boolean isOurs) {
            var told = status(body, isOurs);
            var isAhead = told == PostStatus.PUBLISHED && day.isAfter(today);
            if (isAhead) {
                notes.add("planned");
            }
            var status = isAhead ? PostStatus.DRAFT : told;
            var noted = day("noted").orElse(day.isAfter(today) ? today : day);
            var drafted = moment("drafted");
            var planned = day("planned").or(() -> day.isAfter(today) ? Optional.of(day) : Optional.empty());
            var origin = isOurs && ORIGIN.matcher(text("origin")).matches() ? text("origin") : "";
            return new PostDraft(
                    title,
                    slug(),
                    tags(),
                    Shortened.letters(first("series"), LONGEST_SERIES),
                    body,
                    status,
                    noted,
                    planned.orElse(null),
                    drafted.map(WrittenMoment::day).orElse(status == PostStatus.DRAFT ? noted : null),
                    drafted.flatMap(begun -> Optional.ofNullable(begun.time())).orElse(null),
                    status == PostStatus.PUBLISHED ? day : null,
                    web("link", "permalink", "url"),
                    web("canonicalurl", "canonical"),
                    language(),
                    status == PostStatus.DROPPED ? day("dropped").orElse(noted) : null,
                    status == PostStatus.DROPPED ? Shortened.letters(text("reason"), LONGEST) : "",
                    origin,
                    origin.isEmpty() ? "" : Shortened.letters(text("origintitle"), LONGEST));
        }

        /** As it is told; what says nothing of it is published, as long as there is a text. */
        private PostStatus status(String body, boolean isOurs) {
            var told = text("status").toLowerCase(Locale.ROOT);
            var status = switch (told) {
                case "idea" -> PostStatus.IDEA;
                case "dropped" -> PostStatus.DROPPED;
                case "draft", "private" -> PostStatus.DRAFT;
                case "published", "publish", "public" -> PostStatus.PUBLISHED;
                default ->
                    is("draft", true) || is("published", false) || name.isDraft()
                            ? PostStatus.DRAFT
                            : PostStatus.PUBLISHED;
            };
            return body.isEmpty() && !isOurs ? PostStatus.IDEA : status;
        }

        private boolean is(String field, boolean value) {
            return text(field).equalsIgnoreCase(Boolean.toString(value));
        }

        private boolean isSlugTold() {
            return !text("slug").isEmpty() || !address().isEmpty();
        }

        private String slug() {
            var told = text("slug").isEmpty() ? address() : text("slug");
            return Slug.of(told.isEmpty() && uid() == null ? name.title() : told);
        }

        /** The last part of a path that the file names as its own. */
        private String address() {
            var path = Stream.of("permalink", "url")
                    .map(this::text)
                    .filter(told -> told.startsWith("/") && !told.contains(":"))
                    .findFirst()
                    .orElse("");
            var parts = List.of(path.replaceFirst("(?i)(/index)?\\.html?$", "").split("/"));
            return parts.getLast();
        }

        private String tags() {
            var tags = Stream.of("tags", "tag", "keywords", "categories", "category")
                    .flatMap(field -> items(field).stream())
                    .map(tag -> BLANKS.matcher(BETWEEN_TAGS.matcher(tag).replaceAll(" "))
                            .replaceAll(" ")
                            .strip())
                    .filter(tag -> !tag.isEmpty())
                    .toList();
            var written = Tags.written(Tags.of(Tags.written(tags)));
            if (written.length() <= LONGEST_TAGS) {
                return written;
            }
            notes.add("tags-cut");
            return written.substring(0, Math.max(0, written.lastIndexOf(", ", LONGEST_TAGS)));
        }

        /** A list, or a text: parted by commas, else by blanks, as Jekyll reads it. */
        private List<String> items(String field) {
            var value = matter.fields().get(field);
            if (value instanceof List<?> list) {
                return list.stream()
                        .filter(Reading::isPlain)
                        .map(Object::toString)
                        .toList();
            }
            var text = text(field);
            return List.of(text.contains(",") ? text.split(",") : BLANKS.split(text));
        }

        private String first(String field) {
            return matter.fields().get(field) instanceof List<?> list
                    ? list.stream()
                            .filter(Reading::isPlain)
                            .map(Object::toString)
                            .findFirst()
                            .orElse("")
                            .strip()
                    : text(field);
        }

        private static boolean isPlain(@Nullable Object value) {
            return value instanceof String || value instanceof Number || value instanceof Boolean;
        }

        private String text(String field) {
            var value = matter.fields().get(field);
            return isPlain(value) ? String.valueOf(value).strip() : "";
        }

        private Optional<WrittenMoment> moment(String field) {
            return WrittenMoment.of(text(field), zone);
        }

        private Optional<LocalDate> day(String field) {
            return moment(field).map(WrittenMoment::day);
        }

        private String web(String... fields) {
            return Stream.of(fields)
                    .map(this::text)
                    .filter(address ->
                            address.length() <= LONGEST && WEB.matcher(address).matches())
                    .findFirst()
                    .orElse("");
        }

        private String language() {
            return Stream.of(text("language"), text("lang"), text("locale"), name.language())
                    .map(told -> told.replace('_', '-'))
                    .filter(told ->
                            told.length() <= 35 && LANGUAGE.matcher(told).matches())
                    .findFirst()
                    .orElse("");
        }
    }
}

package hoego.web.blog.files;

import hoego.blog.ImportReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the path of a text tells about it.
 *
 * @param title the words in it; may be empty
 * @param day that it begins with; null if it begins with none
 * @param language that it ends with, as {@code post.ko.md}; may be empty
 * @param isDraft whether it lies among drafts
 * @param reason why it is no post; null if it may be one
 */
record FileName(
        String title,
        @Nullable LocalDate day,
        String language,
        boolean isDraft,
        @Nullable ImportReason reason) {

    private static final Pattern TEXT = Pattern.compile("(?i)(.+?)\\.(md|markdown|mdown|mkd|mdx)");
    private static final Pattern ARCHIVE = Pattern.compile("(?i).+\\.(zip|tar|gz|tgz|7z|rar|bz2|xz|jar)");

    /** Notion ends names with an id. */
    private static final Pattern NOTION = Pattern.compile("\\s[0-9a-f]{32}$");

    private static final Pattern LANGUAGE = Pattern.compile("(.+)\\.([a-z]{2,3}(?:-[A-Za-z]{2,4})?)");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private static final Set<String> OF_THE_SITE = Set.of(
            "archetypes", "themes", "layouts", "_layouts", "_includes", "_sass", "node_modules", "vendor", "_site");

    private static final Set<String> NO_POSTS = Set.of(
            "readme",
            "license",
            "licence",
            "contributing",
            "changelog",
            "code_of_conduct",
            "security",
            "summary",
            "template");

    private static final Set<String> DRAFTS = Set.of("_drafts", "drafts");
    private static final Set<String> TOP = Set.of("content", "source", "docs");

    static boolean isText(String path) {
        return TEXT.matcher(path).matches();
    }

    static boolean isArchive(String path) {
        return ARCHIVE.matcher(path).matches();
    }

    static FileName of(String path) {
        var parts = List.of(path.split("/"));
        var folders = parts.subList(0, parts.size() - 1);
        var found = TEXT.matcher(parts.getLast());
        var stem = found.matches() ? found.group(1) : parts.getLast();
        var told = LANGUAGE.matcher(stem);
        var isLanguage = told.matches() && LANGUAGES.contains(told.group(2).replaceFirst("-.*", ""));
        var name = isLanguage ? told.group(1) : stem;
        var isBundle = name.equals("index") && !folders.isEmpty();
        var called = isBundle ? folders.getLast() : NOTION.matcher(name).replaceFirst("");
        var dated = WrittenMoment.inName(called);
        return new FileName(
                dated.map(WrittenMoment.Named::rest).orElse(called).strip(),
                dated.map(WrittenMoment.Named::day).orElse(null),
                isLanguage ? told.group(2) : "",
                folders.stream().anyMatch(DRAFTS::contains),
                reason(name, folders, isBundle));
    }

    private static @Nullable ImportReason reason(String name, List<String> folders, boolean isBundle) {
        if (folders.stream().anyMatch(folder -> OF_THE_SITE.contains(folder) || folder.startsWith("."))) {
            return ImportReason.TEMPLATE;
        }
        if (name.equals("_index")
                || (isBundle && TOP.contains(folders.getLast()))
                || (name.equals("index") && !isBundle)) {
            return ImportReason.LIST_PAGE;
        }
        return NO_POSTS.contains(name.toLowerCase(Locale.ROOT)) ? ImportReason.NO_POST : null;
    }

    /** The words as a title: hyphens between them are none of theirs. */
    Optional<String> words() {
        var words = title.contains(" ") ? title : title.replace('-', ' ').replace('_', ' ');
        return Optional.of(words.strip()).filter(found -> !found.isEmpty());
    }
}

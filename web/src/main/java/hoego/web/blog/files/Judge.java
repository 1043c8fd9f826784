package hoego.web.blog.files;

import static java.util.Objects.requireNonNull;

import hoego.blog.FiledPost;
import hoego.blog.ImportVerdict;
import hoego.blog.Post;
import hoego.blog.PostClues;
import hoego.blog.PostDraft;
import hoego.blog.PostStatus;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says what is to become of the files of one archive. A file is a post that is there already if it was written for that, or
 * that was made of it, or by its address, or by day and title. Only a post that is as a file left it is changed by one; of
 * others nothing is overwritten, only what is empty in them is filled in.
 */
final class Judge {

    private final ZoneId zone;
    private final Validator validator;

    /** Which file of the archive was the first to be what. */
    private final Map<String, String> claims = new HashMap<>();

    Judge(ZoneId zone, Validator validator) {
        this.zone = zone;
        this.validator = validator;
    }

    /** By what the posts are known that some files may be. */
    static PostClues clues(Collection<FoundPost> found) {
        var uids = new HashSet<UUID>();
        var paths = new HashSet<String>();
        var slugs = new HashSet<String>();
        var links = new HashSet<String>();
        var days = new HashSet<LocalDate>();
        var titles = new HashSet<String>();
        for (var each : found) {
            var file = each.file();
            if (file != null) {
                if (file.uid() != null) {
                    uids.add(file.uid());
                }
                paths.add(each.path());
                slugs.add(file.post().slug());
                links.addAll(links(file.post()));
                days.add(PostWriter.dated(file.post()));
                titles.add(file.post().title());
            }
        }
        return new PostClues(uids, paths, slugs, links, days, titles);
    }

    /** With and without a slash at the end: both lead to the same page. */
    private static List<String> links(PostDraft post) {
        return Stream.of(post.link(), post.canonicalUrl())
                .filter(link -> !link.isEmpty())
                .map(Judge::unslashed)
                .flatMap(link -> Stream.of(link, link + "/"))
                .toList();
    }

    private static String unslashed(String link) {
        return link.endsWith("/") ? link.substring(0, link.length() - 1) : link;
    }

    /**
     * @param known all posts that the files around it may be
     */
    Judgement judge(FoundPost found, List<FiledPost> known) {
        var file = found.file();
        if (file == null) {
            return Judgement.skipped(found.reason(), "", null, List.of());
        }
        var match = match(found, file, known);
        var earlier = claim(found.path(), file, match);
        if (earlier.isPresent()) {
            return Judgement.skipped("same-post", earlier.get(), null, file.notes());
        }
        var judgement = match.map(post -> against(post, found, file)).orElseGet(() -> anew(found, file, known));
        var draft = judgement.draft();
        if (draft == null) {
            return judgement;
        }
        var holder = known.stream()
                .filter(other -> holds(other, draft, judgement.post()))
                .findFirst();
        return holder.map(other -> Judgement.skipped("slug-held", other.post().title(), judgement.post(), file.notes()))
                .or(() ->
                        wrong(draft).map(field -> Judgement.skipped("invalid", field, judgement.post(), file.notes())))
                .orElse(judgement);
    }

    private static boolean holds(FiledPost other, PostDraft draft, @Nullable FiledPost post) {
        return !draft.slug().isEmpty()
                && other.post().slug().equals(draft.slug())
                && (post == null || post.post().id() != other.post().id());
    }

    private static Optional<FiledPost> match(FoundPost found, PostFile file, List<FiledPost> known) {
        var post = file.post();
        var links = links(post);
        return Stream.<Predicate<FiledPost>>of(
                        other -> other.uid().equals(file.uid()),
                        other -> other.source() != null
                                && other.source().path().equals(found.path())
                                && isAlike(file, other.post()),
                        other -> !post.slug().isEmpty()
                                && other.post().slug().equals(post.slug())
                                && (file.isSlugTold() || isAlike(file.withoutSlug(), other.post())),
                        other -> Stream.of(other.post().link(), other.post().canonicalUrl())
                                .anyMatch(links::contains),
                        other -> file.isDayTold() && isSameDay(file, other.post()) && isSameTitle(file, other.post()))
                .flatMap(test -> known.stream().filter(test).findFirst().stream())
                .findFirst();
    }

    private static boolean isAlike(PostFile file, Post other) {
        return isSameTitle(file, other)
                || (file.isDayTold() && isSameDay(file, other))
                || (!file.post().slug().isEmpty() && file.post().slug().equals(other.slug()));
    }

    private static boolean isSameTitle(PostFile file, Post other) {
        return file.post().title().equals(other.title());
    }

    private static boolean isSameDay(PostFile file, Post other) {
        var published = other.publishedOn();
        return PostWriter.dated(file.post()).equals(published == null ? other.notedOn() : published);
    }

    /** The file that was this post before in the archive; if none was, this one is. */
    private Optional<String> claim(String path, PostFile file, Optional<FiledPost> match) {
        var post = file.post();
        var names = new ArrayList<String>();
        if (file.uid() != null) {
            names.add("uid " + file.uid());
        }
        if (file.isSlugTold() && !post.slug().isEmpty()) {
            names.add("slug " + post.slug());
        }
        if (file.isDayTold()) {
            names.add("title " + PostWriter.dated(post) + " " + post.title());
        }
        match.ifPresent(other -> names.add("post " + other.post().id()));
        var earlier = names.stream()
                .flatMap(name -> Stream.ofNullable(claims.get(name)))
                .findFirst();
        if (earlier.isEmpty()) {
            names.forEach(name -> claims.put(name, path));
        }
        return earlier;
    }

    private Judgement anew(FoundPost found, PostFile file, List<FiledPost> known) {
        var slug = file.post().slug();
        var isTaken = !slug.isEmpty()
                && (claims.putIfAbsent("address " + slug, found.path()) != null
                        || known.stream().anyMatch(other -> other.post().slug().equals(slug)));
        var notes = new ArrayList<>(file.notes());
        if (isTaken) {
            notes.add("slug-taken");
        }
        var draft = isTaken ? file.withoutSlug().post() : file.post();
        return new Judgement(ImportVerdict.NEW, "", "", null, draft, List.copyOf(notes));
    }

    private Judgement against(FiledPost known, FoundPost found, PostFile file) {
        claims.putIfAbsent("address " + known.post().slug(), found.path());
        var now = PostWriter.state(PostDraft.of(known.post(), zone), zone);
        var source = known.source();
        if (known.uid().equals(file.uid())) {
            return ofOurs(known, file, now);
        }
        return source == null ? besides(known, file, now) : again(known, found, file, now);
    }

    /** A file that was written for the post. */
    private Judgement ofOurs(FiledPost known, PostFile file, String now) {
        var told = PostWriter.state(file.post(), zone);
        if (told.equals(now)) {
            return Judgement.same(known, file.notes());
        }
        if (file.written().equals(told)) {
            return Judgement.skipped("older", "", known, file.notes());
        }
        var source = known.source();
        var isUntouched = file.written().equals(now)
                || (source != null && source.stateDigest().equals(now));
        return isUntouched
                ? changed("", known, file.post(), file.notes())
                : Judgement.skipped("changed-here", "", known, file.notes());
    }

    /** The file that the post was made of, as it is now. */
    private Judgement again(FiledPost known, FoundPost found, PostFile file, String now) {
        var source = requireNonNull(known.source());
        var isUntouched = source.stateDigest().equals(now);
        if (source.fileDigest().equals(found.digest())) {
            return isUntouched
                    ? Judgement.same(known, file.notes())
                    : Judgement.skipped("older", "", known, file.notes());
        }
        var draft = next(file, PostDraft.of(known.post(), zone));
        if (PostWriter.state(draft, zone).equals(now)) {
            return Judgement.same(known, file.notes());
        }
        return isUntouched
                ? changed("", known, draft, file.notes())
                : Judgement.skipped("changed-here", "", known, file.notes());
    }

    /** A post that was not made of a file. */
    private Judgement besides(FiledPost known, PostFile file, String now) {
        var before = PostDraft.of(known.post(), zone);
        var isOther = !before.body().isBlank()
                && !PostWriter.body(before.body())
                        .equals(PostWriter.body(file.post().body()));
        if (isOther) {
            return Judgement.skipped("written-here", "", known, file.notes());
        }
        var draft = filled(before, file.post());
        return PostWriter.state(draft, zone).equals(now)
                ? Judgement.same(known, file.notes())
                : changed("fills", known, draft, file.notes());
    }

    private static Judgement changed(String reason, FiledPost post, PostDraft draft, List<String> notes) {
        return new Judgement(ImportVerdict.CHANGED, reason, "", post, draft, notes);
    }

    /** What the file tells now; what it does not tell stays. */
    private static PostDraft next(PostFile file, PostDraft before) {
        var told = file.post();
        var isSame = told.status() == before.status();
        return new PostDraft(
                told.title(),
                file.isSlugTold() ? told.slug() : before.slug(),
                told.tags(),
                told.series(),
                told.body(),
                told.status(),
                isSame || !file.isDayTold() ? before.notedOn() : told.notedOn(),
                told.plannedOn() == null ? before.plannedOn() : told.plannedOn(),
                told.draftedOn() == null || before.draftedOn() != null ? before.draftedOn() : told.draftedOn(),
                before.draftedTime(),
                told.status() == PostStatus.PUBLISHED && !file.isDayTold() && before.publishedOn() != null
                        ? before.publishedOn()
                        : told.publishedOn(),
                or(told.link(), before.link()),
                or(told.canonicalUrl(), before.canonicalUrl()),
                or(told.language(), before.language()),
                told.droppedOn(),
                told.reason(),
                before.origin(),
                before.originTitle());
    }

    /** The post, its empty places filled in. */
    private static PostDraft filled(PostDraft post, PostDraft file) {
        return new PostDraft(
                post.title(),
                or(post.slug(), file.slug()),
                or(post.tags(), file.tags()),
                or(post.series(), file.series()),
                post.body().isBlank() ? file.body() : post.body(),
                post.status(),
                post.notedOn(),
                post.plannedOn(),
                post.draftedOn(),
                post.draftedTime(),
                post.publishedOn(),
                or(post.link(), file.link()),
                or(post.canonicalUrl(), file.canonicalUrl()),
                or(post.language(), file.language()),
                post.droppedOn(),
                post.reason(),
                post.origin(),
                post.originTitle());
    }

    private static String or(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    private Optional<String> wrong(PostDraft draft) {
        return validator.validate(draft).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .sorted()
                .findFirst();
    }
}

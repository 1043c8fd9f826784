package hoego.web.blog.files;

import static java.util.Objects.requireNonNull;

import hoego.blog.FiledPost;
import hoego.blog.ImportNote;
import hoego.blog.ImportReason;
import hoego.blog.PostDraft;
import jakarta.validation.Validator;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Says what is to become of the files of one archive. Only a post that is as a file left it is changed by one; of others
 * nothing is overwritten, only what is empty in them is filled in.
 */
final class Judge {

    private final ZoneId zone;
    private final Validator validator;
    private final Claims claims = new Claims();
    private final Set<UUID> named = new HashSet<>();

    Judge(ZoneId zone, Validator validator) {
        this.zone = zone;
        this.validator = validator;
    }

    /** Looks at files that are to be judged, before the first of them is. */
    void meet(Collection<FoundPost> some) {
        some.stream()
                .flatMap(found -> Stream.ofNullable(found.file()))
                .flatMap(file -> Stream.ofNullable(file.uid()))
                .forEach(named::add);
    }

    Judgement judge(FoundPost found, KnownPosts known) {
        var file = found.file();
        if (file == null) {
            return Judgement.skipped(requireNonNull(found.reason()), "", null);
        }
        var match = known.find(found, file, named);
        var earlier = claims.post(found.path(), file, match);
        if (earlier.isPresent()) {
            return Judgement.skipped(ImportReason.SAME_POST, earlier.get(), null);
        }
        return checked(match.map(post -> against(post, found, file)).orElseGet(() -> anew(found, file, known)), known);
    }

    private Judgement checked(Judgement judgement, KnownPosts known) {
        var draft = judgement.draft();
        if (draft == null) {
            return judgement;
        }
        var post = judgement.post();
        return known.holder(draft.slug(), post)
                .map(other ->
                        Judgement.skipped(ImportReason.SLUG_HELD, other.post().title(), post))
                .or(() -> wrong(draft).map(field -> Judgement.skipped(ImportReason.INVALID, field, post)))
                .orElse(judgement);
    }

    private Judgement anew(FoundPost found, PostFile file, KnownPosts known) {
        var slug = file.post().slug();
        var isTaken = !slug.isEmpty()
                && (!claims.address(slug, found.path())
                        || known.holder(slug, null).isPresent());
        return isTaken
                ? Judgement.anew(file.withoutSlug().post(), List.of(ImportNote.SLUG_TAKEN))
                : Judgement.anew(file.post(), List.of());
    }

    private Judgement against(FiledPost known, FoundPost found, PostFile file) {
        claims.address(known.post().slug(), found.path());
        var now = PostWriter.state(PostDraft.of(known.post(), zone), zone);
        if (known.uid().equals(file.uid())) {
            return ofOurs(known, file, now);
        }
        return known.source() == null ? besides(known, file, now) : again(known, found, file, now);
    }

    /** A file that was written for the post. */
    private Judgement ofOurs(FiledPost known, PostFile file, String now) {
        var told = PostWriter.state(file.post(), zone);
        if (told.equals(now)) {
            return Judgement.same(known);
        }
        if (file.written().equals(told)) {
            return Judgement.skipped(ImportReason.OLDER, "", known);
        }
        return file.written().equals(now) || isAsItsFileLeftIt(known, now)
                ? Judgement.changed(known, file.post())
                : Judgement.skipped(ImportReason.CHANGED_HERE, "", known);
    }

    private static boolean isAsItsFileLeftIt(FiledPost known, String now) {
        var source = known.source();
        return source != null && source.stateDigest().equals(now);
    }

    /** The file that the post was made of, as it is now. */
    private Judgement again(FiledPost known, FoundPost found, PostFile file, String now) {
        var isUntouched = isAsItsFileLeftIt(known, now);
        if (requireNonNull(known.source()).fileDigest().equals(found.digest())) {
            return isUntouched ? Judgement.same(known) : Judgement.skipped(ImportReason.OLDER, "", known);
        }
        var draft = NextDraft.of(file, PostDraft.of(known.post(), zone));
        if (PostWriter.state(draft, zone).equals(now)) {
            return Judgement.same(known);
        }
        return isUntouched ? Judgement.changed(known, draft) : Judgement.skipped(ImportReason.CHANGED_HERE, "", known);
    }

    /** A post that was not made of a file. */
    private Judgement besides(FiledPost known, PostFile file, String now) {
        var before = PostDraft.of(known.post(), zone);
        var isOther = !before.body().isBlank()
                && !PostWriter.body(before.body())
                        .equals(PostWriter.body(file.post().body()));
        if (isOther) {
            return Judgement.skipped(ImportReason.WRITTEN_HERE, "", known);
        }
        var draft = NextDraft.filled(before, file.post());
        return PostWriter.state(draft, zone).equals(now) ? Judgement.same(known) : Judgement.filled(known, draft);
    }

    private Optional<String> wrong(PostDraft draft) {
        return validator.validate(draft).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .sorted()
                .findFirst();
    }
}

package hoego.web.blog.files;

import hoego.blog.PostDraft;
import hoego.blog.PostStatus;

/** What posts become by files. */
final class NextDraft {

    private NextDraft() {}

    /** What the file tells now; what it does not tell stays. */
    static PostDraft of(PostFile file, PostDraft before) {
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
    static PostDraft filled(PostDraft post, PostDraft file) {
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
}

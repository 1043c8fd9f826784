package hoego.blog;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** The records that came with the sample quarter and are not the owner's. */
@Singleton
public class BlogSampleRecords {

    private final BlogSampleRepository sample;

    BlogSampleRecords(BlogSampleRepository sample) {
        this.sample = sample;
    }

    public boolean isLoaded() {
        return sample.exists();
    }

    /** Removes them, but for those on which one of the owner's hangs, which become the owner's; how many went. */
    @Transactional
    public int remove() {
        sample.deleteInTrash();
        sample.leaveOwnInTrash();
        var removed = sample.deleteReviews()
                + sample.deleteReceivedReviews()
                + sample.deleteTalks()
                + sample.deletePeerPosts()
                + sample.deleteRounds()
                + sample.deleteCohorts()
                + sample.deletePosts();
        sample.leaveTheRest();
        return removed;
    }
}

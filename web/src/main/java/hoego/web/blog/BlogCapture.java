package hoego.web.blog;

import hoego.web.Capturing;
import hoego.web.Line;
import hoego.web.Reading;
import hoego.web.Ui;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the blog makes of a line. */
@Singleton
@Order(40)
final class BlogCapture implements Capturing {

    private final IdeaWords ideas;
    private final RoundWords rounds;
    private final TalkWords talks;
    private final ReviewWords reviews;
    private final PeerPostWords peerPosts;

    BlogCapture(IdeaWords ideas, RoundWords rounds, TalkWords talks, ReviewWords reviews, PeerPostWords peerPosts) {
        this.ideas = ideas;
        this.rounds = rounds;
        this.talks = talks;
        this.reviews = reviews;
        this.peerPosts = peerPosts;
    }

    @Override
    public String area() {
        return BlogArea.NAME;
    }

    /** What needs a cohort first is no line to begin with, and is read all the same. */
    @Override
    public List<Kind> kinds() {
        return List.of(IdeaWords.KIND, TalkWords.KIND, PeerPostWords.KIND);
    }

    @Override
    public List<Reading> read(Ui ui, Line line) {
        return Stream.of(
                        ideas.read(ui, line),
                        rounds.read(ui, line),
                        talks.read(ui, line),
                        reviews.read(ui, line),
                        peerPosts.read(ui, line))
                .flatMap(Optional::stream)
                .toList();
    }
}

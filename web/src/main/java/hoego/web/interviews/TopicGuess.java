package hoego.web.interviews;

import hoego.study.interviews.Topic;
import hoego.study.interviews.TopicService;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Which of the known topics a question is about, going by their names and other names. */
@Singleton
final class TopicGuess {

    private final TopicService topics;

    TopicGuess(TopicService topics) {
        this.topics = topics;
    }

    /** The topic that the words of a question speak of; read in one statement. */
    Optional<Topic> of(String words) {
        return words.isBlank() ? Optional.empty() : among(topics.all(), words);
    }

    /** The same among topics that are at hand. */
    static Optional<Topic> among(List<Topic> known, String words) {
        return new TopicNames(known).within(words);
    }
}

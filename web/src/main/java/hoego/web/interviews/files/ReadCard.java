package hoego.web.interviews.files;

import hoego.study.interviews.Topic;
import hoego.study.recall.CardNote;
import hoego.study.recall.Schedule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A card as a row of a file tells it.
 *
 * @param number where the row is in the file, from 1
 * @param topic null where it has none that is known
 * @param schedule null if it is new
 * @param isOwn whether we wrote it: then it may have no back
 */
record ReadCard(
        int number,
        Sides sides,
        @Nullable Topic topic,
        List<String> tags,
        @Nullable Schedule schedule,
        boolean isOwn,
        List<CardNote> notes) {}

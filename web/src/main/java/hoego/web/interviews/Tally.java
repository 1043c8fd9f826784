package hoego.web.interviews;

import static java.util.stream.Collectors.toMap;

import hoego.web.Threading.Made;
import hoego.web.Threads.Strand;
import java.util.List;
import java.util.Map;

/** How far each of some questions has come. */
public record Tally(Map<Long, State> states) {

    /** How far a question has come; addresses name it in lower case. */
    public enum State {
        /** Nothing was made of it yet. */
        NOTHING,

        /** Something is to come of it: a post idea, a draft. */
        IDEA,

        /** Something has: a published post. */
        POST;

        static State of(List<Made> made) {
            if (made.isEmpty()) {
                return NOTHING;
            }
            return made.stream().anyMatch(Made::finished) ? POST : IDEA;
        }
    }

    static Tally of(Map<Long, Strand> strands) {
        return new Tally(strands.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey, strand -> State.of(strand.getValue().made()))));
    }

    public int all() {
        return states.size();
    }

    public long count(State state) {
        return states.values().stream().filter(state::equals).count();
    }

    /** Those that are this far, in the order in which they are given. */
    List<Long> of(State state, List<Long> questions) {
        return questions.stream().filter(id -> states.get(id) == state).toList();
    }
}

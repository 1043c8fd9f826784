package hoego.web.interviews;

import static java.util.stream.Collectors.toMap;

import hoego.web.Threads.Strand;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** How far each of some questions had come by a day. */
public record Tally(Map<Long, State> states) {

    /** How far a question has come; addresses name it in lower case. */
    public enum State {
        /** Nothing was made of it yet. */
        NOTHING,

        /** Something is to come of it: a post idea, a draft. */
        IDEA,

        /** Something has: a published post. */
        POST;

        static State of(Strand strand, LocalDate day) {
            return strand.isDoneBy(day) ? POST : strand.isBegunBy(day) ? IDEA : NOTHING;
        }
    }

    static Tally of(Map<Long, Strand> strands, LocalDate day) {
        return new Tally(strands.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, strand -> State.of(strand.getValue(), day))));
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

package hoego.study.recall;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Brings and takes many cards at once. */
@Singleton
public class FiledCardService {

    private final CardRepository cards;

    FiledCardService(CardRepository cards) {
        this.cards = cards;
    }

    /** Of all cards. */
    public List<Long> ids() {
        return cards.findIds();
    }

    /** Of those that were here before an import, but for the sample. */
    public List<Long> idsBefore(long upload) {
        return cards.findIdsBefore(upload);
    }

    public List<CardRow> find(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : cards.findRows(ids);
    }

    /** Their ids in the same order. */
    @Transactional
    public List<Long> add(@Valid List<@Valid FiledCard> filed) {
        if (filed.isEmpty()) {
            return List.of();
        }
        var ids = cards.reserve(filed.size());
        cards.addAll(IntStream.range(0, ids.size())
                .mapToObj(place -> Card.of(ids.get(place), filed.get(place)))
                .toList());
        return ids;
    }

    /** Gives backs to cards that have none of their own. */
    public void fill(Map<Long, String> backs) {
        if (!backs.isEmpty()) {
            var ids = backs.keySet().stream().sorted().toArray(Long[]::new);
            cards.fill(ids, List.of(ids).stream().map(backs::get).toArray(String[]::new));
        }
    }
}

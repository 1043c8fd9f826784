package hoego.health;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/** Everything one can do with pain entries. */
@Singleton
public class PainEntryService {

    private final PainEntryRepository entries;

    PainEntryService(PainEntryRepository entries) {
        this.entries = entries;
    }

    public Optional<PainEntry> find(long id) {
        return entries.findById(id);
    }

    /** The entry of the latest day: what the next one is likely to be about. */
    public Optional<PainEntry> latest() {
        return entries.findLatest();
    }

    /** The newest first. */
    public List<PainEntry> list(PainFilter filter, int limit, long offset) {
        return entries.findFiltered(
                filter.words(),
                names(filter),
                site(filter),
                filter.least(),
                condition(filter),
                filter.days().getStart(),
                filter.days().getEnd(),
                limit,
                offset);
    }

    public long count(PainFilter filter) {
        return entries.countFiltered(
                filter.words(),
                names(filter),
                site(filter),
                filter.least(),
                condition(filter),
                filter.days().getStart(),
                filter.days().getEnd());
    }

    private static String[] names(PainFilter filter) {
        return filter.named().stream().map(Enum::name).toArray(String[]::new);
    }

    private static String site(PainFilter filter) {
        return filter.site() == null ? "" : filter.site().name();
    }

    private static long condition(PainFilter filter) {
        return filter.condition() == null ? 0 : filter.condition();
    }

    /** Where it hurt in a time, the most often noted site first. */
    public List<SitePain> bySite(LocalDateRange days) {
        return entries.findBySite(days.getStart(), days.getEnd());
    }

    public PainEntry add(@Valid PainEntryDraft draft) {
        return entries.save(PainEntry.of(draft));
    }

    public void addSamples(List<@Valid PainEntryDraft> drafts) {
        entries.saveAll(drafts.stream().map(PainEntry::sample).toList());
    }

    @Transactional
    public Optional<PainEntry> change(long id, int version, @Valid PainEntryDraft draft) {
        return find(id).map(entry -> entries.update(entry.with(draft, version)));
    }
}

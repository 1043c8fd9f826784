package hoego.web.account;

import hoego.web.Owner;
import hoego.web.Owners;
import hoego.web.Passwords;
import hoego.web.Sample;
import hoego.web.Sessions;
import hoego.web.WeightUnit;
import hoego.web.account.SetupDraft.Start;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Makes the owner, once. */
@Singleton
class Setup {

    private final Owners owners;
    private final Passwords passwords;
    private final Sample sample;
    private final Sessions sessions;

    Setup(Owners owners, Passwords passwords, Sample sample, Sessions sessions) {
        this.owners = owners;
        this.passwords = passwords;
        this.sample = sample;
        this.sessions = sessions;
    }

    /** The cookies of the owner's first visit; empty if somebody else was faster. */
    @Transactional
    Optional<Cookie> perform(SetupDraft draft, String device) {
        if (!owners.add(owner(draft))) {
            return Optional.empty();
        }
        if (draft.start() == Start.SAMPLE) {
            sample.load(draft.language());
        }
        return Optional.of(sessions.open(device));
    }

    private Owner owner(SetupDraft draft) {
        return new Owner(
                Owner.ID,
                draft.name(),
                passwords.hash(draft.password()),
                draft.language(),
                draft.zone(),
                Owner.DAY_START,
                WeightUnit.KG,
                OwnCurrency.of(draft.zone(), draft.language()),
                List.of(),
                0);
    }
}

package hoego.goals;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The principles that one can refer to. */
@Singleton
public class KnownPrinciples {

    private final KnownPrincipleRepository principles;

    KnownPrinciples(KnownPrincipleRepository principles) {
        this.principles = principles;
    }

    public List<KnownPrinciple> inForce(LocalDate day) {
        return principles.findInForce(day);
    }

    public Optional<KnownPrinciple> find(long id) {
        return principles.findKnown(id);
    }
}

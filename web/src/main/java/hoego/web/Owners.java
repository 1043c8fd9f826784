package hoego.web;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The owner, once there is one. */
@Singleton
public class Owners {

    private final OwnerRepository owners;

    Owners(OwnerRepository owners) {
        this.owners = owners;
    }

    public Optional<Owner> find() {
        return owners.findById(Owner.ID);
    }

    public boolean exist() {
        return owners.existsById(Owner.ID);
    }

    /** Makes the first and only owner; the table takes no second one. */
    public Owner add(Owner owner) {
        return owners.save(owner);
    }

    @Transactional
    public Optional<Owner> change(UnaryOperator<Owner> change) {
        return find().map(owner -> owners.update(change.apply(owner)));
    }
}

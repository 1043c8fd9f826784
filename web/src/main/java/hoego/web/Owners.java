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

    /** Makes the first and only owner; false if somebody was faster, for the table takes no second one. */
    public boolean add(Owner owner) {
        return owners.add(
                        owner.name(),
                        owner.passwordHash(),
                        owner.language(),
                        owner.zone(),
                        owner.dayStart(),
                        owner.weightUnit(),
                        owner.currency())
                == 1;
    }

    /** Changes the owner who was read in a version; fails if they were changed since. */
    @Transactional
    public Optional<Owner> change(int version, UnaryOperator<Owner> change) {
        return find().map(owner -> owners.update(change.apply(owner).at(version)));
    }

    /** Changes the owner as they are now; two such changes at once are made one after the other. */
    @Transactional
    public Optional<Owner> change(UnaryOperator<Owner> change) {
        return owners.findByIdForUpdate(Owner.ID).map(owner -> owners.update(change.apply(owner)));
    }
}

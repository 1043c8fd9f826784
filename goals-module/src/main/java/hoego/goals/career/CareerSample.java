package hoego.goals.career;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** The career records that came with the sample quarter and are not the owner's. */
@Singleton
public class CareerSample {

    private final CareerSampleRepository sample;

    CareerSample(CareerSampleRepository sample) {
        this.sample = sample;
    }

    public boolean isLoaded() {
        return sample.exists();
    }

    /** Removes them, but for those on which one of the owner's hangs, which become the owner's; how many went. */
    @Transactional
    public int remove() {
        sample.deleteInTrash();
        sample.leaveOwnInTrash();
        var removed = sample.deleteTeamSizes()
                + sample.deleteAttempts()
                + sample.deleteAchievements()
                + sample.deleteUndertakings()
                + sample.deletePositions()
                + sample.deleteLessons()
                + sample.deleteUses()
                + sample.deletePrinciples()
                + sample.deleteWorkloads();
        sample.leaveTheRest();
        return removed;
    }
}

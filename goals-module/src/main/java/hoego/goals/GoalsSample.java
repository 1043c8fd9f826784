package hoego.goals;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** The records that came with the sample quarter and are not the owner's. */
@Singleton
public class GoalsSample {

    private final SampleRepository sample;

    GoalsSample(SampleRepository sample) {
        this.sample = sample;
    }

    public boolean isLoaded() {
        return sample.exists();
    }

    /** Whether what is not done is among them. */
    public boolean hasNotDoing() {
        return sample.existsNotDoing();
    }

    /** Removes them, but for those on which one of the owner's hangs, which become the owner's; how many went. */
    @Transactional
    public int remove() {
        sample.deleteInTrash();
        sample.leaveOwnInTrash();
        var removed = sample.deleteCheckIns()
                + sample.deleteSkips()
                + sample.deleteCorrections()
                + sample.deleteMilestones()
                + sample.deleteActions()
                + sample.deleteWorries()
                + sample.deleteLooks()
                + sample.deleteNotDoing()
                + sample.deleteResolutions()
                + sample.deleteGoals();
        sample.leaveTheRest();
        return removed;
    }
}

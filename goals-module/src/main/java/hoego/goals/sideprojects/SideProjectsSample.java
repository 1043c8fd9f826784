package hoego.goals.sideprojects;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** The records that came with the sample quarter and are not the owner's. */
@Singleton
public class SideProjectsSample {

    private final SideProjectSampleRepository sample;

    SideProjectsSample(SideProjectSampleRepository sample) {
        this.sample = sample;
    }

    public boolean isLoaded() {
        return sample.exists();
    }

    /** Removes them, but for projects with a step or session of the owner's, which become the owner's; how many went. */
    @Transactional
    public int remove() {
        sample.deleteInTrash();
        sample.leaveOwnInTrash();
        var removed = sample.deleteSteps() + sample.deleteSessions() + sample.deleteProjects();
        sample.leaveTheRest();
        return removed;
    }
}

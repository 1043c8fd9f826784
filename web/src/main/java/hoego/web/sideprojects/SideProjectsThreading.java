package hoego.web.sideprojects;

import hoego.goals.sideprojects.SideProjectService;
import hoego.web.Ref;
import hoego.web.Threading;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Lets records of other areas begin in a side project, with the question that it leaves open. */
@Singleton
final class SideProjectsThreading implements Threading {

    private final SideProjectService projects;

    SideProjectsThreading(SideProjectService projects) {
        this.projects = projects;
    }

    @Override
    public String area() {
        return SideProjectsArea.NAME;
    }

    @Override
    public Optional<Origin> origin(Ui ui, Ref ref) {
        return ref.kind().equals(SideProjectsArea.PROJECT)
                ? projects.find(ref.id())
                        .map(project -> new Origin(
                                ref,
                                ui.text("side-projects.thread"),
                                project.title(),
                                List.of(),
                                project.question(),
                                SideProjectTexts.path(project.id())))
                : Optional.empty();
    }
}

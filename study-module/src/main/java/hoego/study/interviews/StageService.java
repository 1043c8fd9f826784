package hoego.study.interviews;

import static hoego.study.interviews.InterviewService.EVER;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** Everything one can do with the stages of an interview and those who asked in them. */
@Singleton
public class StageService {

    private final StageRepository stages;
    private final InterviewerRepository interviewers;
    private final InterviewsTrash trash;

    StageService(StageRepository stages, InterviewerRepository interviewers, InterviewsTrash trash) {
        this.stages = stages;
        this.interviewers = interviewers;
        this.trash = trash;
    }

    /** The first first, those without a day last. */
    public List<StageRow> list(long interviewId) {
        return stages.findOfInterview(interviewId, 0);
    }

    public Optional<StageRow> find(long interviewId, long id) {
        return stages.findOfInterview(interviewId, id).stream().findFirst();
    }

    @Transactional
    public Stage add(long interviewId, @Valid StageDraft draft) {
        return add(interviewId, draft, false);
    }

    @Transactional
    public Stage addSample(long interviewId, @Valid StageDraft draft) {
        return add(interviewId, draft, true);
    }

    private Stage add(long interviewId, StageDraft draft, boolean sample) {
        var stage = stages.save(Stage.of(interviewId, draft, sample));
        interviewers.saveAll(Interviewer.read(stage.id(), draft.interviewers()));
        return stage;
    }

    /** Changes one; the questions that were asked in it stay with it where it is held on another day. */
    @Transactional
    public Optional<Stage> change(long interviewId, long id, int version, @Valid StageDraft draft) {
        return stages.findOne(interviewId, id).map(stage -> {
            var changed = stages.update(stage.with(draft, version));
            var before = stage.heldOn();
            var day = draft.heldOn();
            if (before != null && day != null && !day.equals(before)) {
                stages.moveQuestions(interviewId, id, before, day);
            }
            interviewers.deleteOfStage(id);
            interviewers.saveAll(Interviewer.read(id, draft.interviewers()));
            return changed;
        });
    }

    @Transactional
    public Optional<Long> discard(long interviewId, long id, String title) {
        return stages.findOne(interviewId, id).flatMap(stage -> trash.take("stage", "study.stage", id, title));
    }

    /**
     * Those who asked on some days, the latest first.
     *
     * @param words of theirs, or of the interview; empty for all
     * @param heldBy where set, only those of conversations that were held by this day
     */
    public List<InterviewerRow> interviewers(
            LocalDateRange days, String words, @Nullable LocalDate heldBy, int limit, long offset) {
        return interviewers.findFiltered(
                words,
                days.getStart(),
                days.getEnd(),
                Objects.requireNonNullElse(heldBy, EVER.getEnd()),
                heldBy != null,
                limit,
                offset);
    }

    public long countInterviewers(LocalDateRange days, String words, @Nullable LocalDate heldBy) {
        return interviewers.countFiltered(
                words,
                days.getStart(),
                days.getEnd(),
                Objects.requireNonNullElse(heldBy, EVER.getEnd()),
                heldBy != null);
    }
}

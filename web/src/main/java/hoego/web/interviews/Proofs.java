package hoego.web.interviews;

import hoego.web.Evidence;
import hoego.web.Period;
import hoego.web.View;
import hoego.web.interviews.recall.CardController;
import hoego.web.interviews.recall.RecallController;

/** Where the records of a period are listed that prove a figure. */
record Proofs(View view) {

    Period period() {
        return view.period();
    }

    /** Interviews that were held. */
    Evidence held(String figure, String narrowed, long count) {
        return of(figure, InterviewController.LIST, "&heldBy=" + view.day() + narrowed, count);
    }

    Evidence interviewers(String figure, long count) {
        return of(figure, InterviewerController.LIST, "&heldBy=" + view.day(), count);
    }

    /** Questions that were asked in interviews. */
    Evidence asked(String figure, String narrowed, long count) {
        return of(figure, QuestionController.LIST, "&interview=any" + narrowed, count);
    }

    /** Questions that came up outside interviews. */
    Evidence elsewhere(String figure, long count) {
        return of(figure, QuestionController.LIST, "&interview=none", count);
    }

    /** Topics that interviews asked about. */
    Evidence topics(String figure, long count) {
        return of(figure, TopicController.LIST, "&interview=any", count);
    }

    /** Answers to cards. */
    Evidence recalls(String figure, long count) {
        return of(figure, RecallController.ANSWERS, "", count);
    }

    /** Cards that were recalled. */
    Evidence recalledCards(String figure, long count) {
        return of(figure, CardController.LIST, "&only=recalled", count);
    }

    private Evidence of(String figure, String list, String narrowed, long count) {
        return new Evidence(figure, list + "?period=" + period() + narrowed, count);
    }
}

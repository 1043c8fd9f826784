package hoego.web.career;

import hoego.goals.career.CareerKind;
import hoego.web.Ref;

/** Where career records are to be found. */
final class CareerPaths {

    private static final String END = "-end";

    private CareerPaths() {}

    /**
     * The page that shows a record.
     *
     * @param page the record on whose page it stands
     */
    static String of(CareerKind kind, long page) {
        return switch (kind) {
            case POSITION, TEAM_SIZE -> "/career/positions/" + page;
            case UNDERTAKING, ATTEMPT -> "/career/undertakings/" + page;
            case ACHIEVEMENT -> "/career/achievements/" + page;
            case LESSON -> "/career/lessons/" + page;
            case PRINCIPLE, PRINCIPLE_USE -> "/career/principles/" + page;
            case WORKLOAD -> "/career/workloads/" + page + "/edit";
        };
    }

    /** The same for what happened to it, which may be its end: {@code attempt-end}. */
    static String of(String kind, long page) {
        var record = kind.endsWith(END) ? kind.substring(0, kind.length() - END.length()) : kind;
        return of(CareerKind.of(record).orElseThrow(), page);
    }

    /** A record as other areas name it. */
    static Ref ref(CareerKind kind, long id) {
        return new Ref(CareerArea.NAME, kind.written(), id);
    }
}

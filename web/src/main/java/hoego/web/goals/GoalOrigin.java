package hoego.web.goals;

import hoego.web.Ref;

/**
 * What a goal is to be made of.
 *
 * @param resolution that becomes a goal; 0 if none does
 * @param worry that becomes a goal; 0 if none does
 * @param record of another area that it begins with, as that is named; empty if with none
 */
record GoalOrigin(long resolution, long worry, String record) {

    static GoalOrigin of(long resolution, long worry, String record) {
        return new GoalOrigin(
                resolution, worry, Ref.parse(record).map(Ref::toString).orElse(""));
    }

    /** As it stands in an address; empty if there is none. */
    String query() {
        if (resolution != 0) {
            return "?resolution=" + resolution;
        }
        if (worry != 0) {
            return "?worry=" + worry;
        }
        return record.isEmpty() ? "" : "?origin=" + record;
    }
}

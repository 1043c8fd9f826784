package hoego.web.goals;

/**
 * What a goal is to be made of.
 *
 * @param resolution that becomes a goal; 0 if none does
 * @param worry that becomes a goal; 0 if none does
 */
record GoalOrigin(long resolution, long worry) {

    static GoalOrigin of(long resolution, long worry) {
        return new GoalOrigin(resolution, worry);
    }

    /** As it stands in an address; empty if there is none. */
    String query() {
        if (resolution != 0) {
            return "?resolution=" + resolution;
        }
        return worry == 0 ? "" : "?worry=" + worry;
    }
}

package hoego.web.goals;

/**
 * What a goal is to be made of.
 *
 * @param resolution that becomes a goal; 0 if none does
 * @param worry that becomes a goal; 0 if none does
 */
public record GoalOrigin(long resolution, long worry) {

    static final GoalOrigin NONE = new GoalOrigin(0, 0);

    static GoalOrigin of(long resolution, long worry) {
        return new GoalOrigin(resolution, worry);
    }

    /** As it stands in an address; empty if there is none. */
    public String query() {
        if (resolution != 0) {
            return "?resolution=" + resolution;
        }
        return worry == 0 ? "" : "?worry=" + worry;
    }

    /** The same behind the kind of goal. */
    public String more() {
        return query().replace('?', '&');
    }
}

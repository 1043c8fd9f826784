package hoego.health;

/** Where it hurts. The list is fixed, so that entries of years can be compared; its names are kept in the records. */
public enum BodySite {
    HEAD,
    JAW,
    NECK,
    SHOULDER,
    UPPER_BACK,
    LOWER_BACK,
    CHEST,
    ABDOMEN,
    ARM,
    ELBOW,
    WRIST,
    HAND,
    HIP,
    THIGH,
    KNEE,
    LOWER_LEG,
    ANKLE,
    FOOT
}

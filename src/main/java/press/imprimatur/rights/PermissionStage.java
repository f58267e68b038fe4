package press.imprimatur.rights;

/** Where a permission stands on the board of the desk, as of now. */
public enum PermissionStage {
    /** Written down or asked for, and not answered. */
    REQUESTED,
    COUNTERED,
    /** In force, or suspended, and not about to end. */
    GRANTED,
    /** In force, and it ends within thirty days. */
    EXPIRING,
    /** Over, for whatever reason. */
    ENDED
}

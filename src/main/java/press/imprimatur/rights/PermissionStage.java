package press.imprimatur.rights;

/** Where a permission stands on the board of the desk, as of now. */
public enum PermissionStage {
    /** Written down, and nobody was asked. */
    DRAFT,
    /** Asked for, and not answered. */
    REQUESTED,
    COUNTERED,
    /** In force, and not about to end. */
    GRANTED,
    /** In force, and it ends within thirty days. */
    EXPIRING,
    /** Granted, and not in force until somebody lifts the suspension. */
    SUSPENDED,
    /** Over, for whatever reason. */
    ENDED
}

package press.imprimatur.bulk;

/** How far the work on one of many stories has come. */
public enum BulkState {
    /** Nothing has begun; as far as is known it will be done. */
    WILL_BE_DONE,
    /** Nothing has begun, and it will not be done. */
    WILL_NOT_BE_DONE,
    /** It is to be done. */
    WAITING,
    DONE,
    /** It was not done, and will not be. */
    NOT_DONE
}

package press.imprimatur.terms;

/** How something appears, where terms care about it: a fact in a question, forbidden in terms. */
public enum Circumstance {
    /** The use is commercial; a channel with advertisements or a paywall always is. */
    COMMERCIAL,
    /** Chosen by a machine or wholesale, not one by one. */
    AUTOMATIC_SELECTION,
    /** Advertisements are sold against this very story. */
    ADS_SOLD_AGAINST_STORY,
    /** In a gallery of pictures. */
    IN_GALLERY,
    /** Under a brand shared with somebody else. */
    CO_BRANDED,
    /** A picture away from the story that it came with. */
    APART_FROM_STORY
}

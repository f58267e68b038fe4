package press.imprimatur.publishing;

import java.util.List;

/** Where a second person looks at what one person corrected in public. */
public interface CorrectionReviews {

    /**
     * What waits for a review, or for being corrected again: what is due first first, so that what
     * is overdue stands on top. Nothing comes down because it is overdue.
     *
     * @param limit at most so many, 1 to 200
     */
    List<Correction> waiting(int limit);

    /**
     * The correction.
     *
     * @throws NoSuchCorrection if there is none of that name
     */
    Correction get(CorrectionId id);

    /**
     * What it did to the story, part by part; empty for a note of ours, which changes nothing.
     *
     * @throws NoSuchCorrection if there is none of that name
     */
    List<PartChange> changes(CorrectionId id);

    /**
     * Finds it right.
     *
     * @throws NoSuchCorrection if there is none of that name
     * @throws ReviewTakesAnother if the caller made it
     * @throws AlreadyReviewed if somebody did so already
     */
    Correction confirm(CorrectionId id);

    /**
     * Wants it corrected again. What is out stays out until then.
     *
     * @param remark what is wrong with it, for whoever corrects it
     * @throws NoSuchCorrection if there is none of that name
     * @throws ReviewTakesAnother if the caller made it
     * @throws AlreadyReviewed if somebody did so already
     * @throws press.imprimatur.kernel.FieldRefused if there is no remark
     */
    Correction sendBack(CorrectionId id, String remark);
}

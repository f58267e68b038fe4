package press.imprimatur.dues;

import press.imprimatur.sources.OutletId;

/** Keeps how many readers a partner's stories had here: what usage reports tell beside the uses. */
public interface AudienceFigures {

    /**
     * Records a figure for a story and a stretch of time; a later one for the same replaces it.
     * Reports that cover the whole stretch tell it.
     *
     * @throws press.imprimatur.sources.OutletNotFound if there is no such outlet
     * @throws press.imprimatur.kernel.FieldRefused if nothing of the outlet came out at that
     *     address, or the figure is negative
     */
    void record(OutletId outlet, AudienceFigure figure);
}

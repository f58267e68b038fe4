package press.imprimatur.rights;

import press.imprimatur.sources.OutletId;

/** Parts from an outlet: what it granted, and what it was asked for, in one step. */
public interface Partings {

    /**
     * What would become of what. Nothing is changed.
     *
     * @throws press.imprimatur.sources.OutletNotFound if there is no such outlet
     */
    PartingPlan plan(OutletId from, Parting.How how);

    /**
     * Carries out a plan, the whole or nothing, and records what became of the outlet.
     *
     * @param seen the fingerprint of the plan that the caller saw
     * @throws press.imprimatur.sources.OutletNotFound if there is no such outlet
     * @throws press.imprimatur.kernel.ChangedMeanwhile if another plan would be carried out now
     * @throws press.imprimatur.kernel.FieldRefused if there is no reason, the end would lie in the
     *     past, or terms that allow an end for a breach only have no letter to show
     */
    void part(OutletId from, long seen, Parting parting);
}

package press.imprimatur.dues;

import press.imprimatur.sources.OutletId;

/** Says on one sheet how we stand with a partner. */
public interface PartnerSheets {

    /**
     * How we stand with an outlet as of now.
     *
     * @throws press.imprimatur.sources.OutletNotFound if there is no such outlet
     */
    PartnerSheet of(OutletId outlet);
}

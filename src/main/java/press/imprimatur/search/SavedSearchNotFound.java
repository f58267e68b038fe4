package press.imprimatur.search;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** The caller has no saved search of that name; whether somebody else has is not told. */
public class SavedSearchNotFound extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public SavedSearchNotFound() {
        super(Fault.NOT_FOUND, "search.saved.notFound");
    }
}

package press.imprimatur.sections;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** There is no section of that name. */
public class SectionNotFound extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Names what was asked for. */
    public SectionNotFound(SectionId id) {
        super(Fault.NOT_FOUND, "sections.notFound", id);
    }
}

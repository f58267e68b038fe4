package press.imprimatur.media;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;
import press.imprimatur.sources.OutletId;

/** Nobody has given the logo of that outlet. */
public class LogoNotFound extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Names whose was asked for. */
    public LogoNotFound(OutletId outlet) {
        super(Fault.NOT_FOUND, "media.logoNotFound", outlet.toString());
    }
}

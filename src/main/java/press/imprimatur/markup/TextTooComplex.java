package press.imprimatur.markup;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** A foreign text is built of more elements than any text that people write. */
public class TextTooComplex extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public TextTooComplex() {
        super(Fault.INVALID, "markup.textTooComplex");
    }
}

package press.imprimatur.articles;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** Who changed a text last cannot be the second person who read it. */
public class SecondPersonNeeded extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Names who changed it last. */
    public SecondPersonNeeded(String lastEditor) {
        super(Fault.FORBIDDEN, "articles.secondPersonNeeded", lastEditor);
    }
}

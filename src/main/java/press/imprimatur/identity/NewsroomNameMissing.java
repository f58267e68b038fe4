package press.imprimatur.identity;

import java.util.Optional;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** The newsroom is given no name. */
public class NewsroomNameMissing extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public NewsroomNameMissing() {
        super(Fault.INVALID, "identity.newsroomNameMissing");
    }

    @Override
    public Optional<String> field() {
        return Optional.of("newsroom");
    }
}

package press.imprimatur.publishing;

import java.util.Optional;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** Another story has this address on the channel, or had it. Addresses are never given twice. */
public class SlugTaken extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Names the slug. */
    public SlugTaken(String slug) {
        super(Fault.CONFLICT, "publishing.slugTaken", slug);
    }

    @Override
    public Optional<String> field() {
        return Optional.of("slug");
    }
}

package press.imprimatur.kernel;

import java.util.List;

/**
 * Several fields cannot be so, all told at once. To whoever knows only of one refusal, it is the
 * first.
 */
public class FieldsRefused extends FieldRefused {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldRefused> all;

    /**
     * @param all at least one
     */
    public FieldsRefused(List<? extends FieldRefused> all) {
        super(all.get(0).field().orElseThrow(), all.get(0).key(), all.get(0).arguments().toArray());
        this.all = List.copyOf(all);
    }

    /** Each of them. */
    public List<FieldRefused> all() {
        return all == null ? List.of(this) : all;
    }
}

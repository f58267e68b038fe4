package press.imprimatur.publishing;

import java.util.List;
import java.util.Map;
import press.imprimatur.api.Explained;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;
import press.imprimatur.terms.Decision;

/** The rights do not allow it. Carries every reason, each with what would help. */
public class NotPermitted extends BusinessException implements Explained {

    private static final long serialVersionUID = 1L;

    private final transient Decision decision;
    private final transient List<Explanation> reasons;

    /** Carries the decision that refused, and its reasons in words. */
    public NotPermitted(Decision decision, List<Explanation> reasons) {
        super(Fault.NOT_PERMITTED, "publishing.notPermitted", reasons.size());
        this.decision = decision;
        this.reasons = List.copyOf(reasons);
    }

    /** The decision that refused. */
    public Decision decision() {
        return decision;
    }

    /** Everything against it, in words. */
    public List<Explanation> reasons() {
        return reasons;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("verdict", decision.verdict().name(), "reasons", reasons);
    }
}

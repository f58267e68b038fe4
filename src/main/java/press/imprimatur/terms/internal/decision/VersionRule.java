package press.imprimatur.terms.internal.decision;

import java.util.Optional;
import press.imprimatur.terms.Binding;
import press.imprimatur.terms.Fix;
import press.imprimatur.terms.ReasonCode;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.WorkVersion;

/** Terms hold for the versions that they bind to, and no others. Pictures have no versions. */
final class VersionRule {

    private VersionRule() {}

    static void check(ComponentQuestion asked, Terms terms, Findings findings) {
        if (!asked.isText() || terms.binds() == Binding.ANY) {
            return;
        }
        var bound = terms.scope() instanceof Scope.OneWork one ? one.version() : noneNamed();
        if (bound.isEmpty() && terms.binds() == Binding.EXACT) {
            findings.miss("the version that was granted");
        } else if (!isCovered(asked.version(), bound, terms.binds())) {
            findings.refuse(ReasonCode.VERSION_NOT_COVERED, Fix.Kind.ASK_GRANTOR);
        }
    }

    private static boolean isCovered(WorkVersion version, Optional<String> bound, Binding binds) {
        if (bound.isEmpty()) {
            return !version.isUpdate();
        }
        return bound.get().equals(version.version())
                || binds == Binding.THIS_AND_CORRECTIONS
                        && version.corrects().contains(bound.get());
    }

    private static Optional<String> noneNamed() {
        return Optional.empty();
    }
}

package press.imprimatur.rights.internal;

import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Permission;
import press.imprimatur.terms.Quantity;
import press.imprimatur.terms.Terms;

/** Whether terms count publications, so that two of them must not be decided side by side. */
class QuantityPolicy {

    private QuantityPolicy() {}

    static boolean isLimited(Terms terms) {
        return counts(terms.constraints())
                || terms.permissions().stream()
                        .map(Permission::constraints)
                        .anyMatch(QuantityPolicy::counts);
    }

    private static boolean counts(Constraints constraints) {
        return constraints.quantities().stream()
                .map(Quantity::kind)
                .anyMatch(Quantity.Kind::isCounted);
    }
}

package press.imprimatur.rights.internal;

import press.imprimatur.rights.Constraints;
import press.imprimatur.rights.Permission;
import press.imprimatur.rights.Quantity;
import press.imprimatur.rights.Terms;

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

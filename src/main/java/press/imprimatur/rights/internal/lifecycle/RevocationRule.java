package press.imprimatur.rights.internal.lifecycle;

import java.time.Instant;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.rights.CannotBeRevoked;
import press.imprimatur.rights.Revocation;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.InstrumentState;
import press.imprimatur.terms.Revocability;

/** Whether a grantor may take a permission back, and what that needs. */
public final class RevocationRule {

    private RevocationRule() {}

    /**
     * @param permission in force or suspended
     * @return from when it counts
     * @throws CannotBeRevoked if nobody can take it back
     * @throws FieldRefused if there is no reason, it counts from a past instant, or the terms ask
     *     for a notice and there is none; or if it counts from later, and would be in force again
     *     until then
     */
    public static Instant effective(
            Instrument permission, String title, Revocation how, Instant now) {
        var revocable = permission.terms().revocable();
        if (revocable == Revocability.NEVER) {
            throw new CannotBeRevoked(title);
        }
        Stated.reason(how.reason());
        if (revocable == Revocability.FOR_BREACH && how.evidence().isEmpty()) {
            throw new FieldRefused("evidence", "rights.noticeMissing");
        }
        var effective = how.effective().orElse(now);
        if (effective.isBefore(now)) {
            throw new FieldRefused("effective", "rights.effectiveInThePast");
        }
        if (permission.state() == InstrumentState.SUSPENDED && effective.isAfter(now)) {
            throw new FieldRefused("effective", "rights.suspendedEndsAtOnce");
        }
        return effective;
    }
}

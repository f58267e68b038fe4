package press.imprimatur.rights.internal.lifecycle;

import java.util.List;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.NewOverride;
import press.imprimatur.rights.NotToBeOverridden;
import press.imprimatur.terms.Reason;
import press.imprimatur.terms.ReasonCode;

/** Rule 12: what two persons may set aside. */
public final class OverrideRule {

    public static final int LONGEST_HOURS = 72;

    private OverrideRule() {}

    /**
     * @return what it sets aside
     * @throws NotToBeOverridden if it is permitted anyway, or a reason is not soft
     * @throws FieldRefused if the hours are not 1 to 72
     */
    public static List<ReasonCode> setAside(NewOverride what, Sentences sentences) {
        if (what.hours() < 1 || what.hours() > LONGEST_HOURS) {
            throw new FieldRefused("hours", "rights.overrideHours", LONGEST_HOURS);
        }
        if (what.decision().permits()) {
            throw NotToBeOverridden.needless();
        }
        for (var reason : what.decision().reasons()) {
            if (!reason.code().isSoft()) {
                throw NotToBeOverridden.because(reason.sentence(sentences));
            }
        }
        return what.decision().reasons().stream().map(Reason::code).distinct().toList();
    }
}

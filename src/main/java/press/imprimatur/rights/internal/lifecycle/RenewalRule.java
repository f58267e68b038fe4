package press.imprimatur.rights.internal.lifecycle;

import java.util.Optional;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.rights.Renewal;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Window;

/** What terms are when their end is put off, all else unchanged. */
public final class RenewalRule {

    private RenewalRule() {}

    /**
     * @throws FieldRefused if they do not end later by it, or nobody said when or that they never
     *     do
     */
    public static Terms renewed(Terms terms, Renewal how) {
        var end = how.window();
        if (end.until().isEmpty() && !how.hasNoEnd()) {
            throw new FieldRefused("until", "rights.renewalWithoutDay");
        }
        if (end.until().isPresent() && how.hasNoEnd()) {
            throw new FieldRefused("until", "rights.renewalEndsAndDoesNot");
        }
        var clocks = terms.constraints().clocks();
        var renewed = clocks.with(later(clocks.publish(), end), later(clocks.display(), end));
        if (renewed.equals(clocks)) {
            throw new FieldRefused("until", "rights.renewalHasNoEnd");
        }
        return terms.within(terms.constraints().with(renewed));
    }

    /** A window without an end stays as it is. */
    private static Window later(Window window, Window end) {
        if (window.until().isEmpty()) {
            return window;
        }
        var until = end.until();
        if (until.isPresent() && !until.get().isAfter(window.until().get())) {
            throw new FieldRefused("until", "rights.renewalEndsNoLater");
        }
        return new Window(
                window.from(),
                until,
                end.zone(),
                until.isEmpty() ? Optional.empty() : end.wording(),
                window.awaitsRelease());
    }
}

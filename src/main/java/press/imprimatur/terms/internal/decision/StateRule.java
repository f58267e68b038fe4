package press.imprimatur.terms.internal.decision;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import press.imprimatur.terms.Fix;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.InstrumentState;
import press.imprimatur.terms.Moment;
import press.imprimatur.terms.ReasonCode;
import press.imprimatur.terms.Use;

/**
 * Rule 11: what has ended permits nothing new, and ends display at its effective instant, unless
 * the archive survives. Before that instant it counts as granted.
 */
final class StateRule {

    private StateRule() {}

    static void check(ComponentQuestion asked, Instrument instrument, Findings findings) {
        checkProvisional(asked, instrument, findings);
        var since = instrument.stateSince();
        var counts = since.isEmpty() || !asked.at().isBefore(since.get());
        switch (instrument.state()) {
            case GRANTED -> {}
            case DRAFT, REQUESTED, COUNTERED ->
                    findings.refuse(ReasonCode.NOT_GRANTED_YET, Fix.Kind.ASK_GRANTOR);
            case DENIED, WITHDRAWN, LAPSED ->
                    findings.refuse(ReasonCode.WAS_NOT_GIVEN, Fix.Kind.CHOOSE_OTHER);
            case SUSPENDED, TERMINATED, REVOKED, SUPERSEDED -> {
                since.ifPresent(findings::mayChangeAt);
                if (counts && !isStillDisplayed(asked, instrument)) {
                    findings.refuse(
                            code(instrument.state()), Fix.Kind.CHOOSE_OTHER, when(instrument));
                } else if (instrument.state() == InstrumentState.SUPERSEDED) {
                    checkCurrent(asked, instrument, findings);
                }
            }
        }
    }

    /** An earlier version lives no longer than the instrument: its end is the end of them all. */
    private static void checkCurrent(
            ComponentQuestion asked, Instrument earlier, Findings findings) {
        for (var each : asked.register().ended(earlier.ref().id())) {
            var since = each.stateSince();
            since.ifPresent(findings::mayChangeAt);
            if (since.filter(asked.at()::isBefore).isEmpty() && !outlives(asked, earlier, each)) {
                findings.refuse(code(each.state()), Fix.Kind.CHOOSE_OTHER, when(each));
            }
        }
    }

    private static boolean outlives(
            ComponentQuestion asked, Instrument earlier, Instrument current) {
        return current.state() == InstrumentState.REVOKED
                && asked.isPage()
                && archiveSurvives(earlier);
    }

    /** Whether it binds us, by what it holds, forbids and demands: granted, and not over yet. */
    static boolean binds(ComponentQuestion asked, Instrument instrument) {
        return instrument.state().wasGranted()
                && (staysBinding(instrument)
                        || instrument.stateSince().filter(asked.at()::isBefore).isPresent());
    }

    /** When it will bind no more; empty if nobody knows of an end. */
    static Optional<Instant> endOfBinding(Instrument instrument) {
        return staysBinding(instrument) ? Optional.empty() : instrument.stateSince();
    }

    /**
     * What is suspended, or ended by our own breach, permits nothing, and binds us as before: no
     * step that was taken to be safe may loosen anything.
     */
    private static boolean staysBinding(Instrument instrument) {
        return switch (instrument.state()) {
            case GRANTED, SUSPENDED, TERMINATED -> true;
            default -> false;
        };
    }

    private static boolean isStillDisplayed(ComponentQuestion asked, Instrument instrument) {
        if (asked.isPublishing()) {
            return false;
        }
        return switch (instrument.state()) {
            case REVOKED -> asked.isPage() && archiveSurvives(instrument);
            case SUPERSEDED -> cameOutBefore(asked, instrument);
            default -> false;
        };
    }

    private static boolean archiveSurvives(Instrument instrument) {
        for (var permission : instrument.terms().permissions()) {
            if (permission.use() == Use.ARCHIVE_PUBLIC && permission.survivesRevocation()) {
                return true;
            }
        }
        return false;
    }

    private static boolean cameOutBefore(ComponentQuestion asked, Instrument instrument) {
        var first = asked.question().timing().firstPublishedAt();
        var since = instrument.stateSince();
        return first.isPresent() && since.isPresent() && first.get().isBefore(since.get());
    }

    private static void checkProvisional(
            ComponentQuestion asked, Instrument instrument, Findings findings) {
        if (instrument.provisionalUntil().isEmpty()) {
            return;
        }
        var end = instrument.provisionalUntil().get();
        findings.mayChangeAt(end);
        if (!asked.at().isBefore(end) || !Use.WEB_FULL.implies(asked.question().use())) {
            findings.refuse(
                    ReasonCode.ONLY_PROVISIONAL,
                    Fix.Kind.ASK_GRANTOR,
                    new Moment(end, ZoneOffset.UTC));
        }
    }

    private static ReasonCode code(InstrumentState state) {
        return switch (state) {
            case SUSPENDED -> ReasonCode.SUSPENDED;
            case TERMINATED -> ReasonCode.TERMINATED;
            case SUPERSEDED -> ReasonCode.SUPERSEDED;
            default -> ReasonCode.REVOKED;
        };
    }

    private static Object when(Instrument instrument) {
        return instrument
                .stateSince()
                .<Object>map(since -> new Moment(since, ZoneOffset.UTC))
                .orElse("its beginning");
    }
}

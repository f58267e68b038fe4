package press.imprimatur.demonstration.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.Amendment;
import press.imprimatur.rights.Amendments;
import press.imprimatur.rights.Asking;
import press.imprimatur.rights.Breach;
import press.imprimatur.rights.Breaches;
import press.imprimatur.rights.NewEvidence;
import press.imprimatur.rights.NewInstrument;
import press.imprimatur.rights.Permissions;
import press.imprimatur.rights.Requests;
import press.imprimatur.rights.Suspensions;
import press.imprimatur.sources.Outlet;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.EvidenceType;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.Revocability;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Use;

/** What is being asked for and what came of it: the states before a grant, and a suspension. */
@ApplicationScoped
class DemonstrationNegotiations {

    private static final String CC_BY = "https://creativecommons.org/licenses/by/4.0/";

    @Inject DemonstrationPeople people;
    @Inject Permissions permissions;
    @Inject Requests requests;
    @Inject Suspensions suspensions;
    @Inject Amendments amendments;
    @Inject Breaches breaches;
    @Inject Clock clock;

    /**
     * @param story one that a licence allowed until it was breached
     */
    void begin(Outlet outlet, WorkId story) {
        requested(outlet, "Newsletter, asked for", Use.NEWSLETTER_FULL);
        countered(outlet);
        refused(outlet);
        withdrawn(outlet);
        suspended(outlet);
        lapsing(outlet);
        amended(outlet);
        breached(outlet, story);
    }

    private InstrumentId requested(Outlet outlet, String title, Use... uses) {
        return requested(outlet, title, Optional.empty(), uses);
    }

    private InstrumentId requested(
            Outlet outlet, String title, Optional<Instant> answerBy, Use... uses) {
        return people.asRightsEditor(() -> {
            var id = permissions.draft(everything(outlet, title, uses));
            var mail = outlet.details().contactMail();
            var asking = new Asking(outlet.details().contactName(), mail, answerBy);
            requests.send(id, revision(id), asking);
            return id;
        });
    }

    private void countered(Outlet outlet) {
        var id = requested(outlet, "Feeds in full, countered", Use.FEED_FULL);
        var offered = everything(outlet, "", Use.FEED_SUMMARY).terms();
        var letter = paper(EvidenceType.MAIL, "Summaries, yes; the whole story, no.");
        people.asRightsEditor(() -> {
            requests.counter(id, revision(id), offered, List.of(letter));
            return id;
        });
    }

    private void refused(Outlet outlet) {
        var id = requested(outlet, "Print edition, refused", Use.PRINT);
        var letter = paper(EvidenceType.MAIL, "Not in print, we are sorry.");
        people.asRightsEditor(() -> {
            requests.refuse(id, revision(id), "Not in print", List.of(letter));
            return id;
        });
    }

    private void withdrawn(Outlet outlet) {
        var id = requested(outlet, "Audio, no longer needed", Use.TEXT_TO_SPEECH);
        people.asRightsEditor(() -> {
            requests.withdraw(id, revision(id), "The series was dropped");
            return id;
        });
    }

    private void suspended(Outlet outlet) {
        var agreed = everything(outlet, "App, suspended", Use.APP);
        var contract = paper(EvidenceType.CONTRACT, "Agreement: all stories in the app.");
        people.asRightsEditor(() -> {
            var id = permissions.record(agreed, List.of(contract));
            suspensions.suspend(id, revision(id), "The partner looks into a complaint");
            return id;
        });
    }

    /** Nobody answers in time: the clock closes it a moment after it was asked. */
    private void lapsing(Outlet outlet) {
        var soon = clock.instant().plusSeconds(5);
        requested(outlet, "Archive, never answered", Optional.of(soon), Use.ARCHIVE_PUBLIC);
    }

    private void amended(Outlet outlet) {
        var headlines = everything(outlet, "Headlines, then summaries", Use.FEED_HEADLINE);
        var more = everything(outlet, "", Use.FEED_HEADLINE, Use.FEED_SUMMARY).terms();
        var contract = paper(EvidenceType.CONTRACT, "Agreement: headlines in feeds.");
        var letter = paper(EvidenceType.MAIL, "Summaries, too, from now on.");
        var what = new Amendment("", more, "They agreed to summaries", List.of(letter));
        people.asRightsEditor(() -> {
            var id = permissions.record(headlines, List.of(contract));
            amendments.amend(id, revision(id), what);
            return id;
        });
    }

    private void breached(Outlet outlet, WorkId story) {
        var name = Map.of("name", "CC BY 4.0", "url", CC_BY);
        var terms =
                Terms.allowing(Scope.of(story), Use.WEB_FULL)
                        .revocable(Revocability.NEVER)
                        .owing(Duty.of(DutyType.LICENCE_NOTICE, name));
        var licence =
                new NewInstrument(
                        InstrumentKind.PUBLIC_LICENCE,
                        "Salt trucks, licence breached",
                        Optional.of(outlet.id()),
                        outlet.name(),
                        Optional.empty(),
                        terms);
        var page = paper(EvidenceType.LICENCE_SNAPSHOT, "CC BY 4.0, as the page said that day.");
        var what = new Breach(Optional.empty(), "It stood without its author", List.of());
        people.asRightsEditor(() -> {
            var id = permissions.record(licence, List.of(page));
            breaches.terminate(id, revision(id), what);
            return id;
        });
    }

    private long revision(InstrumentId id) {
        return permissions.get(id).revision();
    }

    private static NewInstrument everything(Outlet outlet, String title, Use... uses) {
        return new NewInstrument(
                InstrumentKind.AGREEMENT,
                title,
                Optional.of(outlet.id()),
                outlet.name(),
                Optional.empty(),
                Terms.allowing(Scope.everythingOf(outlet.id()), uses));
    }

    private static NewEvidence paper(EvidenceType type, String words) {
        return new NewEvidence(type, "evidence.txt", words.getBytes(UTF_8), Optional.empty());
    }
}

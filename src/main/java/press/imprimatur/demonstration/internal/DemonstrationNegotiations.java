package press.imprimatur.demonstration.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import press.imprimatur.rights.Asking;
import press.imprimatur.rights.EvidenceType;
import press.imprimatur.rights.InstrumentId;
import press.imprimatur.rights.InstrumentKind;
import press.imprimatur.rights.NewEvidence;
import press.imprimatur.rights.NewInstrument;
import press.imprimatur.rights.Permissions;
import press.imprimatur.rights.Requests;
import press.imprimatur.rights.Scope;
import press.imprimatur.rights.Suspensions;
import press.imprimatur.rights.Terms;
import press.imprimatur.rights.Use;
import press.imprimatur.sources.Outlet;

/** What is being asked for and what came of it: the states before a grant, and a suspension. */
@ApplicationScoped
class DemonstrationNegotiations {

    @Inject DemonstrationPeople people;
    @Inject Permissions permissions;
    @Inject Requests requests;
    @Inject Suspensions suspensions;

    void begin(Outlet outlet) {
        requested(outlet, "Newsletter, asked for", Use.NEWSLETTER_FULL);
        countered(outlet);
        refused(outlet);
        withdrawn(outlet);
        suspended(outlet);
    }

    private InstrumentId requested(Outlet outlet, String title, Use... uses) {
        return people.asRightsEditor(
                () -> {
                    var id = permissions.draft(everything(outlet, title, uses));
                    var mail = outlet.details().contactMail();
                    var asking = new Asking(outlet.details().contactName(), mail, Optional.empty());
                    requests.send(id, revision(id), asking);
                    return id;
                });
    }

    private void countered(Outlet outlet) {
        var id = requested(outlet, "Feeds in full, countered", Use.FEED_FULL);
        var offered = everything(outlet, "", Use.FEED_SUMMARY).terms();
        var letter = paper(EvidenceType.MAIL, "Summaries, yes; the whole story, no.");
        people.asRightsEditor(
                () -> {
                    requests.counter(id, revision(id), offered, List.of(letter));
                    return id;
                });
    }

    private void refused(Outlet outlet) {
        var id = requested(outlet, "Print edition, refused", Use.PRINT);
        var letter = paper(EvidenceType.MAIL, "Not in print, we are sorry.");
        people.asRightsEditor(
                () -> {
                    requests.refuse(id, revision(id), "Not in print", List.of(letter));
                    return id;
                });
    }

    private void withdrawn(Outlet outlet) {
        var id = requested(outlet, "Audio, no longer needed", Use.TEXT_TO_SPEECH);
        people.asRightsEditor(
                () -> {
                    requests.withdraw(id, revision(id), "The series was dropped");
                    return id;
                });
    }

    private void suspended(Outlet outlet) {
        var agreed = everything(outlet, "App, suspended", Use.APP);
        var contract = paper(EvidenceType.CONTRACT, "Agreement: all stories in the app.");
        people.asRightsEditor(
                () -> {
                    var id = permissions.record(agreed, List.of(contract));
                    suspensions.suspend(id, revision(id), "The partner looks into a complaint");
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

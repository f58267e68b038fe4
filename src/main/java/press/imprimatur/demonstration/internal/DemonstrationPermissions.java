package press.imprimatur.demonstration.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.Constraints;
import press.imprimatur.rights.Duty;
import press.imprimatur.rights.DutyType;
import press.imprimatur.rights.EvidenceType;
import press.imprimatur.rights.InstrumentId;
import press.imprimatur.rights.InstrumentKind;
import press.imprimatur.rights.NewEvidence;
import press.imprimatur.rights.NewInstrument;
import press.imprimatur.rights.Permissions;
import press.imprimatur.rights.Quantity;
import press.imprimatur.rights.Revocation;
import press.imprimatur.rights.Scope;
import press.imprimatur.rights.Terms;
import press.imprimatur.rights.Use;
import press.imprimatur.rights.Window;
import press.imprimatur.sources.Outlet;

/** The permissions of the demonstration, one in each state. */
@ApplicationScoped
class DemonstrationPermissions {

    @Inject DemonstrationPeople people;
    @Inject Permissions permissions;

    void own(WorkId work, String title, String author) {
        var terms =
                Terms.allowing(
                        Scope.of(work),
                        Use.WEB_FULL,
                        Use.FEED_FULL,
                        Use.IMAGE_USE,
                        Use.STYLE_EDIT,
                        Use.SUBSTANTIVE_EDIT,
                        Use.HEADLINE_EDIT);
        var declaration = "I made this myself, as part of my work for The Harbour Courier.";
        record(
                new NewInstrument(
                        InstrumentKind.OWNERSHIP,
                        title,
                        Optional.empty(),
                        author,
                        Optional.empty(),
                        terms),
                EvidenceType.DECLARATION,
                declaration);
    }

    InstrumentId grant(Outlet outlet, WorkId work, String title, Window shown) {
        return record(
                instrument(
                        InstrumentKind.GRANT,
                        outlet,
                        title,
                        terms(outlet, Scope.of(work), shown, Use.WEB_FULL, Use.FEED_FULL)),
                EvidenceType.MAIL,
                "Yes, you may reprint it, with our line above the text.");
    }

    void agreement(Outlet outlet, Window shown) {
        var scope = Scope.everythingOf(outlet.id());
        record(
                instrument(
                        InstrumentKind.AGREEMENT,
                        outlet,
                        "Standing agreement with " + outlet.name(),
                        paid(terms(outlet, scope, shown, Use.WEB_FULL, Use.FEED_SUMMARY))),
                EvidenceType.CONTRACT,
                "Agreement: all stories on the web site, five at once, summaries in feeds;"
                        + " 40 euros a story within 30 days, a report each month.");
    }

    void revoked(Outlet outlet, WorkId work) {
        var id = grant(outlet, work, "Tram bell, taken back", Window.ALWAYS);
        people.asRightsEditor(() -> {
            var revision = permissions.get(id).revision();
            var why = new Revocation(Optional.empty(), "The partner asked for it", List.of());
            permissions.revoke(id, revision, why);
            return id;
        });
    }

    void draft(Outlet outlet) {
        var scope = Scope.everythingOf(outlet.id());
        var draft =
                instrument(
                        InstrumentKind.AGREEMENT,
                        outlet,
                        "Standing agreement with " + outlet.name() + ", being negotiated",
                        terms(outlet, scope, Window.ALWAYS, Use.WEB_FULL));
        people.asRightsEditor(() -> permissions.draft(draft));
    }

    private static Terms terms(Outlet outlet, Scope scope, Window shown, Use... uses) {
        return Terms.allowing(scope, uses)
                .within(Constraints.NONE.displayed(shown))
                .owing(
                        Duty.creditLine(outlet.details().reprintLine(), "TOP"),
                        Duty.of(DutyType.LINK_BACK, Map.of("position", "BEFORE_BODY")),
                        Duty.of(DutyType.CANONICAL));
    }

    private static Terms paid(Terms terms) {
        var constraints = terms.constraints().atMost(Quantity.liveAtOnce(5));
        var fee = Map.of("amount", "40.00", "currency", "EUR", "per", "article");
        return terms.within(constraints)
                .owing(Duty.of(DutyType.PAY, fee).within(Duration.ofDays(30)))
                .owing(
                        Duty.of(DutyType.REPORT_USAGE, Map.of("period", "P1M"))
                                .within(Duration.ofDays(10)));
    }

    private static NewInstrument instrument(
            InstrumentKind kind, Outlet outlet, String title, Terms terms) {
        return new NewInstrument(
                kind, title, Optional.of(outlet.id()), outlet.name(), Optional.empty(), terms);
    }

    private InstrumentId record(NewInstrument instrument, EvidenceType type, String words) {
        var paper = new NewEvidence(type, "evidence.txt", words.getBytes(UTF_8), Optional.empty());
        return people.asRightsEditor(() -> permissions.record(instrument, List.of(paper)));
    }
}

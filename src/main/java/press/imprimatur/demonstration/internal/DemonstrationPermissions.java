package press.imprimatur.demonstration.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.identity.UserId;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.NewEvidence;
import press.imprimatur.rights.NewInstrument;
import press.imprimatur.rights.NewStaffMember;
import press.imprimatur.rights.OwnCover;
import press.imprimatur.rights.OwnershipDeclarations;
import press.imprimatur.rights.Permissions;
import press.imprimatur.rights.Revocation;
import press.imprimatur.rights.Staff;
import press.imprimatur.sources.Outlet;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.EvidenceType;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.Place;
import press.imprimatur.terms.Quantity;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Window;

/** The permissions of the demonstration, one in each state. */
@ApplicationScoped
class DemonstrationPermissions {

    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

    @Inject DemonstrationPeople people;
    @Inject Permissions permissions;
    @Inject OwnershipDeclarations declarations;
    @Inject Staff staff;

    /** What the staff make is the publisher's, but to sell it takes their word. */
    void declareOwnWork() {
        var where = new EnumMap<OwnCover.Way, Set<Place>>(OwnCover.Way.class);
        EnumSet.complementOf(EnumSet.of(OwnCover.Way.SYNDICATION, OwnCover.Way.MACHINES))
                .forEach(way -> where.put(way, Set.of()));
        var paper =
                paper(
                        EvidenceType.DECLARATION,
                        "What the staff of The Harbour Courier make belongs to it.");
        people.asRightsEditor(() -> {
            people.staff().forEach(this::join);
            var cover = new OwnCover(where);
            return declarations.declare("The Harbour Courier", cover, List.of(paper));
        });
    }

    private void join(UserId person) {
        staff.join(new NewStaffMember(Optional.of(person), "", FIRST_DAY, Optional.empty()));
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

    private static NewEvidence paper(EvidenceType type, String words) {
        return new NewEvidence(type, "evidence.txt", words.getBytes(UTF_8), Optional.empty());
    }

    private InstrumentId record(NewInstrument instrument, EvidenceType type, String words) {
        var paper = paper(type, words);
        return people.asRightsEditor(() -> permissions.record(instrument, List.of(paper)));
    }
}

package press.imprimatur.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.articles.LeadPicture;
import press.imprimatur.articles.Origin;
import press.imprimatur.articles.TextDetails;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.IdentityFixture;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.UserId;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.markup.Markup;
import press.imprimatur.media.Picture;
import press.imprimatur.media.PictureDetails;
import press.imprimatur.media.Pictures;
import press.imprimatur.provenance.Capture;
import press.imprimatur.provenance.NewCapture;
import press.imprimatur.provenance.Original;
import press.imprimatur.provenance.OriginalDate;
import press.imprimatur.provenance.Provenance;
import press.imprimatur.rights.NewEvidence;
import press.imprimatur.rights.NewInstrument;
import press.imprimatur.rights.OralEvidence;
import press.imprimatur.rights.Permissions;
import press.imprimatur.sources.Outlet;
import press.imprimatur.sources.OutletDetails;
import press.imprimatur.sources.Outlets;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.EvidenceType;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Use;
import press.imprimatur.testing.TestPicture;

/** Reprints, pictures and permissions for container tests. */
@ApplicationScoped
public class StoryFixture {

    static final String LINE =
            "This article was originally published by Northern Light and is reprinted with"
                    + " permission.";
    static final Caller REPORTER = person("Rea Porter", Role.REPORTER);
    static final Caller EDITOR = person("Ed Itor", Role.EDITOR);
    static final Caller OTHER_EDITOR = person("Otto Other", Role.EDITOR);
    static final Caller RIGHTS_EDITOR = person("Rita Rights", Role.RIGHTS_EDITOR);

    @Inject CurrentCaller callers;
    @Inject Outlets outlets;
    @Inject Provenance provenance;
    @Inject ArticleDesk articles;
    @Inject Pictures pictures;
    @Inject Permissions permissions;
    @Inject Markup markup;

    private static Caller person(String name, Role role) {
        return new Caller(UserId.next(), name, Set.of(role), Caller.Via.DESK);
    }

    <T> T as(Caller caller, Supplier<T> work) {
        IdentityFixture.setUpNewsroom();
        return callers.runAs(caller, work);
    }

    Outlet outlet() {
        var details = new OutletDetails("Northern Light", "", "Nora", "nora@light.example", LINE);
        return as(EDITOR, () -> outlets.add(details));
    }

    /** A reprint as it was captured, unchanged. */
    Article reprint(Outlet outlet) {
        return as(EDITOR, () -> begin(outlet));
    }

    private Article begin(Outlet outlet) {
        var name = UUID.randomUUID().toString().substring(0, 8);
        var headline = "Ice breaks early on the river " + name;
        var body =
                markup.clean(
                        "<p>The ice went out on “Tuesday” [three weeks early].</p>"
                                + "<h2>Boats wait</h2><p>Fishermen … watched.</p>");
        var address = URI.create("https://light.example/" + name);
        var published = OffsetDateTime.parse("2026-03-02T09:30:00+01:00");
        var original =
                new Original(
                        headline,
                        "",
                        "Nils Berg",
                        "",
                        Optional.of(new OriginalDate(published, false)),
                        Optional.of(address),
                        "en",
                        outlet.name(),
                        body,
                        List.of("© Northern Light"),
                        List.of(),
                        List.of());
        var page = ("<html><h1>" + headline + "</h1>" + body.html() + "</html>").getBytes(UTF_8);
        var capture =
                provenance.capture(
                        new NewCapture(page, "html", Optional.of(outlet.id()), original));
        var text =
                new ArticleText(
                        TextDetails.headed(headline, "en").withByline("Nils Berg"),
                        body,
                        Optional.empty());
        return articles.startReprint(
                text,
                new Origin(outlet.id(), capture.id(), Optional.of(address), original.published()));
    }

    /** Takes in an original that reads like that. */
    Capture captured(ArticleText like) {
        var original =
                new Original(
                        like.headline(),
                        "",
                        "Nils Berg",
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        "en",
                        "Northern Light",
                        like.body(),
                        List.of(),
                        List.of(),
                        List.of());
        var page = (UUID.randomUUID() + like.body().html()).getBytes(UTF_8);
        return as(
                EDITOR,
                () -> provenance.capture(new NewCapture(page, "html", Optional.empty(), original)));
    }

    Article pictured(Article article, Picture picture) {
        var lead = new LeadPicture(picture.id(), "Ice on the river", "Floes");
        return as(
                EDITOR,
                () ->
                        articles.save(
                                article.id(),
                                article.version(),
                                article.text().picturedBy(Optional.of(lead))));
    }

    Picture picture() {
        return picture(TestPicture.jpeg());
    }

    Picture picture(byte[] file) {
        var details =
                new PictureDetails(
                        "Ice", "Mark Harbour/FreePictures", "Floes", "https://free.example/ice");
        return as(EDITOR, () -> pictures.add(file, details));
    }

    InstrumentId grant(Outlet outlet, WorkId work, Constraints constraints, Use... uses) {
        return record(outlet, termsOf(work, uses).within(constraints));
    }

    Terms termsOf(WorkId work, Use... uses) {
        return Terms.allowing(Scope.of(work), uses)
                .owing(
                        Duty.creditLine(LINE, "TOP"),
                        Duty.of(DutyType.LINK_BACK, Map.of("position", "BEFORE_BODY")),
                        Duty.of(DutyType.CANONICAL));
    }

    InstrumentId record(Outlet outlet, Terms terms) {
        return record(granted(outlet, terms), EvidenceType.MAIL);
    }

    /** The same by a paper of its own. */
    InstrumentId record(Outlet outlet, Terms terms, NewEvidence paper) {
        var grant = granted(outlet, terms);
        return as(RIGHTS_EDITOR, () -> permissions.record(grant, List.of(paper)));
    }

    private static NewInstrument granted(Outlet outlet, Terms terms) {
        return new NewInstrument(
                InstrumentKind.GRANT,
                "Ice story",
                Optional.of(outlet.id()),
                outlet.name(),
                Optional.empty(),
                terms);
    }

    /** Everything of an outlet. */
    InstrumentId agreement(Outlet outlet, Constraints constraints, Use... uses) {
        var terms =
                Terms.allowing(Scope.everythingOf(outlet.id()), uses)
                        .within(constraints)
                        .owing(Duty.creditLine(LINE, "TOP"));
        var agreement =
                new NewInstrument(
                        InstrumentKind.AGREEMENT,
                        "All stories",
                        Optional.of(outlet.id()),
                        outlet.name(),
                        Optional.empty(),
                        terms);
        return record(agreement, EvidenceType.CONTRACT);
    }

    /** House rules such as The Conversation's: credit, link, and a page counter. */
    InstrumentId counted(Outlet outlet, WorkId work, String host) {
        var markup = "<img src=\"https://" + host + "/count.gif\" width=\"1\" height=\"1\">";
        var terms =
                Terms.allowing(Scope.of(work), Use.WEB_FULL, Use.FEED_FULL)
                        .owing(
                                Duty.creditLine("{author}, {outlet}", "BYLINE"),
                                Duty.of(DutyType.LINK_BACK, Map.of("position", "ANYWHERE")),
                                Duty.of(DutyType.PIXEL, Map.of("markup", markup, "hosts", host)));
        return houseRules(outlet, terms);
    }

    /** What an outlet publishes for all who reprint it. */
    InstrumentId houseRules(Outlet outlet, Terms terms) {
        var rules =
                new NewInstrument(
                        InstrumentKind.HOUSE_RULES,
                        "Republish our stories",
                        Optional.of(outlet.id()),
                        outlet.name(),
                        Optional.empty(),
                        terms);
        return record(rules, EvidenceType.LICENCE_SNAPSHOT);
    }

    InstrumentId licence(Picture picture) {
        return licence(picture, "CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/");
    }

    InstrumentId licence(Picture picture, Constraints constraints) {
        return licence(
                picture, "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/", constraints);
    }

    InstrumentId licence(Picture picture, String name, String address) {
        return licence(picture, name, address, Constraints.NONE);
    }

    private InstrumentId licence(
            Picture picture, String name, String address, Constraints constraints) {
        var notice =
                address.isEmpty() ? Map.of("name", name) : Map.of("name", name, "url", address);
        var terms =
                Terms.allowing(
                                Scope.of(picture.id().work()),
                                Use.IMAGE_USE,
                                Use.WEB_FULL,
                                Use.FEED_FULL)
                        .within(constraints)
                        .owing(Duty.of(DutyType.LICENCE_NOTICE, notice));
        var licence =
                new NewInstrument(
                        InstrumentKind.PUBLIC_LICENCE,
                        "Ice picture",
                        Optional.empty(),
                        "Mark Harbour",
                        Optional.empty(),
                        terms);
        return record(licence, EvidenceType.LICENCE_SNAPSHOT);
    }

    /** What somebody at the outlet said on the telephone, and a second person heard. */
    InstrumentId spoken(Outlet outlet, WorkId work, Use... uses) {
        var note = "She said yes.".getBytes(UTF_8);
        var heard =
                new NewEvidence(EvidenceType.CALL_NOTE, "call.txt", note, Optional.empty())
                        .backedBy(new OralEvidence(OralEvidence.Kind.WITNESS, "Tom Reed"));
        return record(outlet, termsOf(work, uses), heard);
    }

    private InstrumentId record(NewInstrument instrument, EvidenceType type) {
        var paper = "Yes, you may.".getBytes(UTF_8);
        var evidence = new NewEvidence(type, "answer.txt", paper, Optional.empty());
        return as(RIGHTS_EDITOR, () -> permissions.record(instrument, List.of(evidence)));
    }
}

package press.imprimatur.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static press.imprimatur.identity.IdentityFixture.somebodyWho;
import static press.imprimatur.publishing.StoryFixture.RIGHTS_EDITOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.articles.TextDetails;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.UserDetails;
import press.imprimatur.markup.Markup;
import press.imprimatur.rights.InstrumentRecord;
import press.imprimatur.rights.Making.How;
import press.imprimatur.rights.NewEvidence;
import press.imprimatur.rights.NewStaffMember;
import press.imprimatur.rights.OwnCover;
import press.imprimatur.rights.OwnershipDeclarations;
import press.imprimatur.rights.Permissions;
import press.imprimatur.rights.Revocation;
import press.imprimatur.rights.Staff;
import press.imprimatur.terms.EvidenceType;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.Place;

/** A publisher that has declared what is its own, and somebody on its staff. */
@ApplicationScoped
public class OwnWorkFixture {

    private static final LocalDate LONG_AGO = LocalDate.parse("2020-01-01");

    @Inject StoryFixture stories;
    @Inject ArticleDesk articles;
    @Inject OwnershipDeclarations declarations;
    @Inject Permissions permissions;
    @Inject Staff staff;
    @Inject Markup markup;

    UserDetails staffMember() {
        var person = somebodyWho(Role.REPORTER, Role.EDITOR);
        var member = new NewStaffMember(Optional.of(person.id()), "", LONG_AGO, Optional.empty());
        stories.as(RIGHTS_EDITOR, () -> staff.join(member));
        return person;
    }

    InstrumentId declare(Map<OwnCover.Way, Set<Place>> where) {
        var words = "What our staff make is ours.".getBytes(UTF_8);
        var paper =
                new NewEvidence(
                        EvidenceType.DECLARATION, "declaration.txt", words, Optional.empty());
        var cover = new OwnCover(where);
        return stories.as(
                RIGHTS_EDITOR,
                () -> declarations.declare("The Harbour Courier", cover, List.of(paper)));
    }

    /** Other tests know of no declaration. */
    void takeBack() {
        stories.as(
                RIGHTS_EDITOR,
                () -> {
                    declarations.find().ifPresent(this::revoke);
                    return RIGHTS_EDITOR;
                });
    }

    private void revoke(InstrumentRecord known) {
        var how = new Revocation(Optional.empty(), "The test is over", List.of());
        permissions.revoke(known.instrument().ref().id(), known.revision(), how);
    }

    Article write(Caller writer, String headline, String body, How how) {
        return stories.as(writer, () -> articles.start(text(headline, body), how));
    }

    ArticleText text(String headline, String body) {
        var slug = "own-" + UUID.randomUUID();
        return new ArticleText(
                TextDetails.headed(headline, "en").withSlug(slug),
                markup.clean(body),
                Optional.empty());
    }
}

package press.imprimatur.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.identity.IdentityFixture.atTheDesk;
import static press.imprimatur.identity.IdentityFixture.somebodyWho;
import static press.imprimatur.identity.IdentityFixture.tokenOf;
import static press.imprimatur.identity.IdentityFixture.tokenWith;
import static press.imprimatur.publishing.StoryFixture.RIGHTS_EDITOR;

import jakarta.inject.Inject;
import java.net.URL;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.TokenScope;
import press.imprimatur.identity.UserDetails;
import press.imprimatur.rights.Authorships;
import press.imprimatur.rights.Holds;
import press.imprimatur.rights.Making.How;
import press.imprimatur.rights.NotForYouToSay;
import press.imprimatur.rights.OwnCover;
import press.imprimatur.rights.Staff;
import press.imprimatur.rights.StaffMember;
import press.imprimatur.terms.Authorship.Whose;
import press.imprimatur.terms.Place;
import press.imprimatur.terms.Reason;
import press.imprimatur.terms.ReasonCode;
import press.imprimatur.terms.Verdict;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.Script;

/** Our own work is ours without asking, and only ours. */
@ArquillianTest
class OwnWorkIT {

    private static final String WORDS =
            "<p>At half past four this morning the last of the herons left the quay, and by noon"
                    + " nobody in the harbour office could say where they had gone.</p>";

    @Inject StoryFixture stories;
    @Inject ArticleDesk articles;
    @Inject Publishing publishing;
    @Inject OwnWorkFixture own;
    @Inject Staff staff;
    @Inject Authorships authorships;
    @Inject Holds holds;

    @ArquillianResource URL base;

    private UserDetails person;
    private Caller writer;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @BeforeEach
    void declare() {
        person = own.staffMember();
        writer = atTheDesk(person);
        own.declare(Map.of(OwnCover.Way.WEB, Set.of(), OwnCover.Way.FEED, Set.of()));
    }

    @AfterEach
    void takeItBack() {
        own.takeBack();
    }

    @Test
    void whatStaffBeginAndWriteIsGreenWithoutAnybodyRecordingAnything() {
        var story = write("Herons leave", WORDS, How.HERE);

        assertThat(page(story)).isEqualTo(Verdict.PERMIT);
        var out = stories.as(StoryFixture.OTHER_EDITOR, () -> publish(story));
        assertThat(out.state()).isEqualTo(PublicationState.LIVE);
    }

    @Test
    void whatWasPastedIsAskedAboutUntilSomebodySaysThatItIsOurs() {
        var story = write("Herons pasted", WORDS, How.BROUGHT);
        assertThat(page(story)).isEqualTo(Verdict.UNKNOWN);
        assertThat(codes(story)).containsOnly(ReasonCode.AUTHORSHIP_UNKNOWN);

        say(writer, story, Whose.OURS);

        assertThat(page(story)).isEqualTo(Verdict.PERMIT);
    }

    @Test
    void whatIsLikeAnOriginalIsAskedAboutWhoeverTypedIt() {
        stories.captured(own.text("Ice, as others saw it", LONG));

        var copied = write("Our ice", LONG, How.HERE);

        assertThat(codes(copied)).containsOnly(ReasonCode.AUTHORSHIP_UNKNOWN);
    }

    @Test
    void aGuestsPieceIsAskedAboutAndTheGuestDoesNotAnswer() {
        var guest = atTheDesk(somebodyWho(Role.REPORTER));
        var story = stories.as(guest, () -> articles.start(own.text("Guest", WORDS)));

        assertThat(page(story)).isEqualTo(Verdict.UNKNOWN);
        assertThatThrownBy(() -> say(guest, story, Whose.OURS)).isInstanceOf(NotForYouToSay.class);
    }

    @Test
    void whatIsSaidToBeSomebodyElsesIsNotCoveredAndComesDown() {
        var story = write("Herons out", WORDS, How.HERE);
        stories.as(StoryFixture.OTHER_EDITOR, () -> publish(story));

        say(writer, story, Whose.OTHERS);

        assertThat(page(story)).isEqualTo(Verdict.DENY);
        var left = stories.as(writer, () -> publishing.find(story.id()).orElseThrow());
        assertThat(left.shownUntil()).isPresent();
    }

    @Test
    void aDraftThatIsPastedIntoLeavesWhatIsOutAlone() {
        var story = write("Herons stay", WORDS, How.HERE);
        stories.as(StoryFixture.OTHER_EDITOR, () -> publish(story));

        var draft =
                stories.as(
                        writer,
                        () ->
                                articles.save(
                                        story.id(),
                                        story.version(),
                                        own.text("Herons stay", WORDS + WORDS),
                                        How.BROUGHT));

        assertThat(page(draft)).isEqualTo(Verdict.UNKNOWN);
        say(writer, draft, Whose.OURS);
        var out = stories.as(writer, () -> publishing.find(story.id()).orElseThrow());
        assertThat(out.shownUntil()).isEmpty();
    }

    @Test
    void aHoldKeepsBackWhatIsOurs() {
        var story = write("Herons held", WORDS, How.HERE);

        stories.as(writer, () -> holds.hold(story.id().work(), "A court order"));

        assertThat(codes(story)).containsOnly(ReasonCode.ON_HOLD);
    }

    @Test
    void whereItIsNotDeclaredForAllCountriesItIsRefusedOnAPageForAll() {
        own.declare(Map.of(OwnCover.Way.WEB, Set.of(new Place("CZ"))));

        var story = write("Herons abroad", WORDS, How.HERE);

        assertThat(codes(story)).containsOnly(ReasonCode.TERRITORY_NOT_COVERED);
    }

    @Test
    void whoHasLeftKeepsNothingOpen() {
        var member = memberOf(person);
        stories.as(
                RIGHTS_EDITOR,
                () -> {
                    staff.leave(
                            member.id(),
                            member.version(),
                            Optional.of(LocalDate.parse("2021-01-01")));
                    return member;
                });

        assertThat(page(write("Herons late", WORDS, How.HERE))).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void scriptsDeclareAskAndSayTheSame() {
        var token = tokenOf(person, TokenScope.READ, TokenScope.WRITE).token();
        var script = new Script(base, token);
        var text =
                """
                {"headline": "Herons by script", "language": "en", "body": "%s"}\
                """
                        .formatted(WORDS);

        var written = script.post("articles", text);
        var brought = script.post("articles?brought=true", text);

        var there = "articles/" + written.text("id");
        assertThat(script.get(there + "/authorship").text("whose")).isEqualTo("OURS");
        var other = "articles/" + brought.text("id") + "/authorship";
        assertThat(script.get(other).json().path("doubts").toString()).contains("from outside");
        var said = script.post(other, brought, "{\"whose\": \"OURS\", \"note\": \"I wrote it\"}");
        assertThat(said.text("whose")).isEqualTo("OURS");
        assertThat(said.text("saidBy")).isEqualTo(person.fullName());
        assertThat(script.get("ownership").json().path("cover").has("WEB")).isTrue();
        assertThat(script.get("ownership").json().path("staff").toString())
                .contains(person.id().toString());
    }

    @Test
    void agreementsWithFreelancersStandBesideTheStaff() {
        var script = new Script(base, tokenWith(TokenScope.RIGHTS));
        var name = "Ida " + UUID.randomUUID();
        var agreement =
                """
                {"kind": "AGREEMENT", "title": "Frame agreement", "grantor": "%1$s",
                 "terms": {"scope": {"type": "selector", "include": {"bylines": ["%1$s"]}},
                           "permissions": [{"use": "WEB_FULL"}],
                           "duties": [{"type": "PAY",
                                       "payload": {"amount": "120.00", "currency": "EUR"}}]},
                 "evidence": [{"type": "CONTRACT", "fileName": "c.txt", "text": "As agreed."}]}\
                """
                        .formatted(name);

        var recorded = script.post("permissions", agreement);

        var listed = script.get("ownership").json().path("freelancers").toString();
        assertThat(listed).contains(name, recorded.text("id"));
        var path = "permissions/" + recorded.text("id");
        script.post(path + "/revoke", script.get(path), "{\"reason\": \"Over\"}");
        assertThat(script.get("ownership").json().path("freelancers").toString())
                .doesNotContain(name);
    }

    private static final String LONG =
            "<p>The pilots had waited since Sunday, and on Thursday the first of them took the"
                    + " tender out between the floes, slowly, with a lamp on a pole and a boy to"
                    + " hold it, while on the mole the wives of the other pilots stood and counted"
                    + " the turns that he made around the buoy.</p>";

    private StaffMember memberOf(UserDetails who) {
        return stories.as(writer, () -> staff.members()).stream()
                .filter(each -> each.person().filter(who.id()::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private Article write(String headline, String body, How how) {
        return own.write(writer, headline, body, how);
    }

    private Verdict page(Article story) {
        return stories.as(writer, () -> publishing.readiness(story.id())).page().verdict();
    }

    private List<ReasonCode> codes(Article story) {
        return stories.as(writer, () -> publishing.readiness(story.id())).page().reasons().stream()
                .map(Reason::code)
                .toList();
    }

    private Publication publish(Article story) {
        return publishing.publish(story.id(), story.version());
    }

    private void say(Caller by, Article story, Whose whose) {
        stories.as(
                by,
                () -> {
                    authorships.say(story.made(), whose, "I know");
                    return whose;
                });
    }
}

package press.imprimatur.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.identity.IdentityFixture.asSystem;
import static press.imprimatur.identity.IdentityFixture.somebodyWho;
import static press.imprimatur.identity.IdentityFixture.tokenOf;
import static press.imprimatur.publishing.StoryFixture.EDITOR;
import static press.imprimatur.publishing.StoryFixture.OTHER_EDITOR;
import static press.imprimatur.publishing.StoryFixture.RIGHTS_EDITOR;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.courier.Courier;
import press.imprimatur.courier.LetterFilter;
import press.imprimatur.courier.LetterState;
import press.imprimatur.courier.PostedLetter;
import press.imprimatur.dues.Due;
import press.imprimatur.dues.DueFilter;
import press.imprimatur.dues.DueState;
import press.imprimatur.dues.Dues;
import press.imprimatur.dues.internal.DuesClock;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.Subject;
import press.imprimatur.identity.TokenScope;
import press.imprimatur.rights.DutyProofs;
import press.imprimatur.rights.DutyStanding;
import press.imprimatur.rights.PartnerNews;
import press.imprimatur.rights.StoryNews.Kind;
import press.imprimatur.sources.Outlet;
import press.imprimatur.sources.OutletDetails;
import press.imprimatur.sources.Outlets;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyName;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.Use;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.Script;
import press.imprimatur.testing.Soon;

/** Partners hear of corrections and takedowns by themselves, where the terms ask for it. */
@ArquillianTest
class PartnersToldIT {

    private static final Duty CORRECTION =
            Duty.of(DutyType.PROPAGATE_CORRECTION).within(Duration.ofHours(24));
    private static final String RFC822 = "message/rfc822";
    private static final Duty KILL = Duty.of(DutyType.PROPAGATE_KILL);

    @Inject StoryFixture stories;
    @Inject Outlets outlets;
    @Inject Publishing publishing;
    @Inject Corrections corrections;
    @Inject DutyProofs proofs;
    @Inject PartnerNews partners;
    @Inject Courier courier;
    @Inject Dues dues;
    @Inject DuesClock ledger;
    @Inject UserTransaction transaction;

    @ArquillianResource URL base;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @Test
    void a_correction_is_told_by_a_letter_that_proves_it() {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        var grant = out(outlet, reprint, CORRECTION, KILL);
        assertThat(standing(grant, reprint, CORRECTION).met()).isEmpty();
        assertThat(letters(grant, reprint, CORRECTION)).isEmpty();
        assertThat(addressees(reprint, Kind.NOTED)).containsExactly(true);

        note(reprint, "The ice went on Monday.");

        Soon.until(() -> standing(grant, reprint, CORRECTION).met().isPresent());
        var letter = only(letters(grant, reprint, CORRECTION));
        assertThat(letter.to()).containsExactly("nora@light.example");
        assertThat(letter.text())
                .contains(
                        reprint.text().headline(),
                        reprint.origin().orElseThrow().address().orElseThrow().toString(),
                        address(reprint),
                        "Ice story",
                        "The ice went on Monday.");
        assertThat(standing(grant, reprint, KILL).met()).isEmpty();
        assertThat(letters(grant, reprint, KILL)).isEmpty();
        Soon.until(() -> owed(outlet).isEmpty());
    }

    @Test
    void each_correction_is_told_for_itself() {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        var grant = out(outlet, reprint, CORRECTION);

        note(reprint, "The ice went on Monday.");
        Soon.until(() -> standing(grant, reprint, CORRECTION).met().isPresent());
        note(reprint, "The river is the Lena.");

        Soon.until(() -> letters(grant, reprint, CORRECTION).size() == 2);
        Soon.until(() -> standing(grant, reprint, CORRECTION).met().isPresent());
        assertThat(standing(grant, reprint, CORRECTION).news())
                .extracting(DutyStanding.News::state)
                .containsExactly(DutyStanding.NewsState.DONE, DutyStanding.NewsState.DONE);
        assertThat(letters(grant, reprint, CORRECTION).get(0).text())
                .contains("The river is the Lena.")
                .doesNotContain("The ice went on Monday.");
    }

    @Test
    void a_kill_goes_to_whom_the_terms_name_and_says_no_reason_of_ours() {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        var kill = Duty.of(DutyType.PROPAGATE_KILL, Map.of("to", "Desk <wire@light.example>"));
        var grant = out(outlet, reprint, kill);

        stories.as(EDITOR, () -> publishing.kill(reprint.id(), "A source is in danger"));

        Soon.until(() -> standing(grant, reprint, kill).met().isPresent());
        var letter = only(letters(grant, reprint, kill));
        assertThat(letter.to()).containsExactly("wire@light.example");
        assertThat(letter.text())
                .contains(reprint.text().headline(), address(reprint), "has killed a story")
                .doesNotContain("source is in danger");
    }

    @Test
    void what_house_rules_promise_is_told_whatever_the_story_rests_on() {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        var work = reprint.id().work();
        var rules =
                stories.houseRules(
                        outlet, stories.termsOf(work, Use.WEB_FULL, Use.FEED_FULL).owing(KILL));
        var grant = out(outlet, reprint);

        var told = stories.as(EDITOR, () -> partners.addressees(work, Kind.KILLED));
        stories.as(EDITOR, () -> publishing.kill(reprint.id(), "A source is in danger"));

        assertThat(told).extracting(PartnerNews.Addressee::instrument).containsExactly(rules);
        assertThat(rules).isNotEqualTo(grant);
        Soon.until(() -> standing(rules, reprint, KILL).met().isPresent());
    }

    @Test
    void what_is_not_done_is_not_told() throws Exception {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        var grant = out(outlet, reprint, KILL);

        transaction.begin();
        try {
            stories.as(EDITOR, () -> publishing.withdraw(reprint.id(), "A mistake"));
        } finally {
            transaction.rollback();
        }
        assertThat(standing(grant, reprint, KILL).news()).isEmpty();
        stories.as(EDITOR, () -> publishing.withdraw(reprint.id(), "A mistake"));
        assertThatThrownBy(() ->
                        stories.as(EDITOR, () -> publishing.withdraw(reprint.id(), "A mistake")))
                .isInstanceOf(NotPublished.class);

        Soon.until(() -> standing(grant, reprint, KILL).met().isPresent());
        assertThat(letters(grant, reprint, KILL)).hasSize(1);
    }

    @Test
    void who_has_no_address_is_told_by_a_person_whom_one_letter_a_day_reminds() {
        var outlet = withoutMail();
        var first = stories.reprint(outlet);
        var second = stories.reprint(outlet);
        var grant = out(outlet, first, CORRECTION);
        var other = out(outlet, second, CORRECTION);
        assertThat(addressees(first, Kind.NOTED)).containsExactly(false);

        note(first, "The ice went on Monday.");
        note(second, "The ice went on Monday.");

        Soon.until(() -> isLeftToPeople(grant, first));
        Soon.until(() -> isLeftToPeople(other, second));
        assertThat(owed(outlet)).hasSize(2);
        tick();
        tick();
        var digest = only(digests(outlet));
        assertThat(digest.text()).contains(address(first), address(second));
    }

    @Test
    void a_letter_that_came_back_leaves_it_to_a_person_with_the_reason() {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        var grant = out(outlet, reprint, CORRECTION);
        note(reprint, "The ice went on Monday.");
        Soon.until(() -> standing(grant, reprint, CORRECTION).met().isPresent());
        var letter = only(letters(grant, reprint, CORRECTION));

        stories.as(
                RIGHTS_EDITOR,
                () -> {
                    courier.cameBack(letter.id(), "550 user unknown");
                    return null;
                });

        var back = standing(grant, reprint, CORRECTION);
        assertThat(back.met()).isEmpty();
        assertThat(back.isLeftToPeople()).isTrue();
        assertThat(back.undelivered().orElseThrow().reason()).isEqualTo("550 user unknown");
        assertThat(owed(outlet)).hasSize(1);
        var name = DutyName.of(CORRECTION);
        stories.as(RIGHTS_EDITOR, () -> proofs.write(grant, name, reprint.id().work()));
        Soon.until(() -> standing(grant, reprint, CORRECTION).met().isPresent());
        assertThat(letters(grant, reprint, CORRECTION).get(0).text())
                .contains("The ice went on Monday.");
        Soon.until(() -> owed(outlet).isEmpty());
    }

    @Test
    void a_report_of_a_mail_server_is_enough_to_know_that_a_letter_came_back() {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        var grant = out(outlet, reprint, CORRECTION);
        note(reprint, "The ice went on Monday.");
        Soon.until(() -> standing(grant, reprint, CORRECTION).met().isPresent());
        var letter = only(letters(grant, reprint, CORRECTION));
        var person = somebodyWho(Role.RIGHTS_EDITOR);
        var script = new Script(base, tokenOf(person, TokenScope.READ, TokenScope.RIGHTS).token());

        assertThat(script.post("letters/returned", RFC822, report("delayed", letter)).status())
                .isEqualTo(422);
        assertThat(standing(grant, reprint, CORRECTION).met()).isPresent();
        var taken = script.post("letters/returned", RFC822, report("failed", letter));
        var again = script.post("letters/returned", RFC822, report("failed", letter));

        assertThat(taken.text("letter")).isEqualTo(letter.id().toString());
        assertThat(again.text("letter")).isEqualTo(letter.id().toString());
        var back = standing(grant, reprint, CORRECTION);
        assertThat(back.met()).isEmpty();
        assertThat(back.undelivered().orElseThrow().reason()).contains("550 5.1.1 user unknown");
        var told = script.get("permissions/" + grant + "/duties/" + reprint.id()).json();
        assertThat(told.toString()).contains("550 5.1.1 user unknown", "\"state\":\"OPEN\"");
        assertThat(script.post("letters/returned", RFC822, "From: a@b.example\n\nHi").status())
                .isEqualTo(422);
    }

    private static String report(String action, PostedLetter letter) {
        return """
        From: MAILER-DAEMON@mx.light.example
        To: desk@paper.example
        Subject: Undelivered Mail Returned to Sender
        Content-Type: multipart/report; report-type=delivery-status; boundary=B

        --B

        It could not be delivered.
        --B
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.light.example

        Final-Recipient: rfc822; nora@light.example
        Action: %s
        Status: 5.1.1
        Diagnostic-Code: smtp; 550 5.1.1 user unknown
        --B
        Content-Type: text/rfc822-headers

        Message-ID: %s
        Subject: A letter of ours
        --B--
        """
                .formatted(action, letter.messageId());
    }

    private InstrumentId out(Outlet outlet, Article reprint, Duty... duties) {
        var terms = stories.termsOf(reprint.id().work(), Use.WEB_FULL, Use.FEED_FULL).owing(duties);
        var grant = stories.record(outlet, terms);
        stories.as(OTHER_EDITOR, () -> publishing.publish(reprint.id(), reprint.version()));
        return grant;
    }

    private Outlet withoutMail() {
        var details =
                new OutletDetails("Light " + UUID.randomUUID(), "", "Nora", "", StoryFixture.LINE);
        return stories.as(EDITOR, () -> outlets.add(details));
    }

    private void note(Article reprint, String words) {
        stories.as(OTHER_EDITOR, () -> corrections.note(reprint.id(), words));
    }

    private List<Boolean> addressees(Article reprint, Kind kind) {
        return stories.as(EDITOR, () -> partners.addressees(reprint.id().work(), kind)).stream()
                .map(PartnerNews.Addressee::byMail)
                .toList();
    }

    private boolean isLeftToPeople(InstrumentId grant, Article reprint) {
        return standing(grant, reprint, CORRECTION).isLeftToPeople();
    }

    private DutyStanding standing(InstrumentId grant, Article reprint, Duty duty) {
        return stories.as(RIGHTS_EDITOR, () -> proofs.of(grant, reprint.id().work())).stream()
                .filter(each -> each.duty().equals(duty))
                .findFirst()
                .orElseThrow();
    }

    private List<PostedLetter> letters(InstrumentId grant, Article reprint, Duty duty) {
        var about = grant + "/" + DutyName.of(duty) + "/" + reprint.id().work();
        return about("duty", about);
    }

    private List<PostedLetter> digests(Outlet outlet) {
        return about("partner", outlet.id().toString());
    }

    private List<PostedLetter> about(String kind, String id) {
        var filter = LetterFilter.about(new Subject(kind, id));
        return stories.as(RIGHTS_EDITOR, () -> courier.list(filter, Optional.empty(), 50)).items();
    }

    private static PostedLetter only(List<PostedLetter> letters) {
        assertThat(letters).hasSize(1);
        assertThat(letters.get(0).state()).isNotEqualTo(LetterState.FAILED);
        return letters.get(0);
    }

    private String address(Article reprint) {
        return stories.as(EDITOR, () -> publishing.find(reprint.id()))
                .orElseThrow()
                .address()
                .toString();
    }

    private List<Due> owed(Outlet outlet) {
        var filter = new DueFilter(Optional.empty(), Optional.of(outlet.id()));
        return stories.as(EDITOR, () -> dues.list(filter, Optional.empty(), 50)).items().stream()
                .filter(due -> due.state() != DueState.DONE)
                .collect(Collectors.toList());
    }

    private void tick() {
        asSystem(() -> {
            ledger.tick();
            return true;
        });
    }
}

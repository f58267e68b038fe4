package press.imprimatur.clearance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.identity.IdentityFixture.as;
import static press.imprimatur.identity.IdentityFixture.asSystem;
import static press.imprimatur.identity.IdentityFixture.setUpNewsroom;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.clearance.internal.Reminders;
import press.imprimatur.courier.Courier;
import press.imprimatur.courier.LetterFilter;
import press.imprimatur.courier.PostedLetter;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.Subject;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.Evidence;
import press.imprimatur.rights.InstrumentRecord;
import press.imprimatur.rights.Permissions;
import press.imprimatur.rights.Requests;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.EvidenceType;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentState;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Use;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.MovableClock;

@ArquillianTest
class GrantorsPageIT {

    private static final Pattern LINK = Pattern.compile("/answer/([\\w-]{43})");
    private static final String LINE = "Reprinted with the permission of Radio Free Asia.";

    private final HttpClient browser = HttpClient.newHttpClient();

    @ArquillianResource URL base;
    @Inject Correspondence correspondence;
    @Inject Requests requests;
    @Inject Permissions permissions;
    @Inject Courier courier;
    @Inject OpenedLetters opened;
    @Inject Reminders reminders;
    @Inject Clock clock;
    @Inject MovableClock movable;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @BeforeEach
    void newsroom() {
        setUpNewsroom();
    }

    @AfterEach
    void letTheClockRun() {
        movable.run();
    }

    @Test
    void a_grant_on_the_page_is_a_grant_with_its_evidence() throws Exception {
        var id = asked();
        var link = link(id);

        var page = get(link);
        var twice = get(link);
        var answer = post(link, "kind=GRANT&name=Ann+Bruck&words=Gladly" + asIs());

        assertThat(page.body())
                .contains("One story", LINE, "Radio Free Asia")
                .doesNotContain("???");
        assertThat(twice.statusCode()).as("looking uses nothing up").isEqualTo(200);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(state(id)).isEqualTo(InstrumentState.GRANTED);
        var paper = papers(id).get(0);
        assertThat(paper.type()).isEqualTo(EvidenceType.GRANTOR_ANSWER);
        assertThat(text(id, paper))
                .contains("Ann Bruck", "Gladly", "ann@rfa.example", LINE)
                .containsPattern("From the address: [0-9a-f.:]{7,}")
                .contains(record(id).termsHash());
    }

    @Test
    void the_page_is_kept_from_everybody_else() throws Exception {
        var headers = get(link(asked())).headers();

        assertThat(headers.firstValue("Cache-Control")).contains("no-store");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("X-Robots-Tag").orElse("")).contains("noindex");
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void a_link_answers_once_and_says_so_afterwards() throws Exception {
        var id = asked();
        var link = link(id);
        post(link, "kind=REFUSE&name=Ann&words=Not+this+one" + asIs());

        var again = post(link, "kind=GRANT&name=Ann" + asIs());

        assertThat(again.statusCode()).isEqualTo(410);
        assertThat(again.body()).contains("works once only");
        assertThat(get(link).statusCode()).isEqualTo(410);
        assertThat(state(id)).isEqualTo(InstrumentState.DENIED);
    }

    @Test
    void a_counter_offer_is_taken_by_the_desk_on_their_terms() throws Exception {
        var id = asked();
        post(
                link(id),
                "kind=COUNTER&name=Ann&uses=WEB_EXCERPT&lastDay=2099-03-14&creditLine=Other+line");

        assertThat(state(id)).isEqualTo(InstrumentState.COUNTERED);
        rightsEditor(() -> {
            requests.accept(id, record(id).revision(), List.of());
            return null;
        });

        var terms = record(id).instrument().terms();
        assertThat(terms.uses()).containsExactly(Use.WEB_EXCERPT);
        assertThat(terms.constraints().clocks().display().until()).isPresent();
        assertThat(terms.duties()).contains(Duty.creditLine("Other line", "TOP"));
    }

    @Test
    void what_cannot_be_so_is_said_at_its_field_and_nothing_typed_is_lost() throws Exception {
        var id = asked();
        var link = link(id);

        var nameless = post(link, "kind=GRANT&name=&words=My+words" + asIs());
        var changed = post(link, "kind=GRANT&name=Ann&uses=WEB_EXCERPT&creditLine=");
        var nothing = post(link, "kind=COUNTER&name=Ann&creditLine=");
        var undecided = post(link, "name=Ann" + asIs());

        assertThat(nameless.statusCode()).isEqualTo(422);
        assertThat(nameless.body()).contains("Say who you are", "My words");
        assertThat(changed.body()).contains("You changed what is asked");
        assertThat(nothing.body()).contains("Choose at least one use");
        assertThat(undecided.body()).contains("Choose one of the three answers");
        assertThat(state(id)).isEqualTo(InstrumentState.REQUESTED);
        assertThat(get(link).statusCode()).as("the link still works").isEqualTo(200);
    }

    @Test
    void a_link_that_is_over_loses_nothing_and_the_desk_sends_another() throws Exception {
        var id = asked();
        var old = link(id);
        movable.advance(Duration.ofDays(15));

        var late = get(old);
        rightsEditor(() -> {
            correspondence.remind(id);
            return null;
        });

        assertThat(late.statusCode()).isEqualTo(410);
        assertThat(late.body()).contains("for a new link");
        assertThat(link(id)).isNotEqualTo(old);
        assertThat(get(link(id)).statusCode()).isEqualTo(200);
    }

    @Test
    void a_link_that_nobody_sent_is_unknown() throws Exception {
        assertThat(get("answer/" + "x".repeat(43)).statusCode()).isEqualTo(404);
    }

    @Test
    void a_withdrawn_request_cannot_be_answered_any_more() throws Exception {
        var id = asked();
        var link = link(id);
        rightsEditor(() -> {
            requests.withdraw(id, record(id).revision(), "Too late");
            return null;
        });

        assertThat(post(link, "kind=GRANT&name=Ann" + asIs()).statusCode()).isEqualTo(410);
        assertThat(state(id)).isEqualTo(InstrumentState.WITHDRAWN);
    }

    @Test
    void the_clock_reminds_twice_and_then_waits() {
        var id = asked();

        for (var day = 0; day < 4; day++) {
            movable.advance(Duration.ofDays(6));
            asSystem(() -> {
                reminders.tick();
                return null;
            });
        }

        assertThat(letters(id)).hasSize(3);
        assertThat(letters(id).get(0).subject()).startsWith("Reminder");
    }

    @Test
    void a_spoken_grant_is_mailed_back_and_provisional() {
        var id = asked();
        rightsEditor(() -> {
            correspondence.spoken(id, record(id).revision(), "Ann said yes on the phone");
            return null;
        });

        assertThat(record(id).instrument().provisionalUntil()).isPresent();
        assertThat(letters(id).get(0).text()).contains("Ann said yes on the phone");
    }

    @Test
    void the_reply_id_leads_an_answer_to_its_request() {
        var id = asked();
        var name = asSystem(() -> correspondence.find(id)).orElseThrow().replyId();

        assertThat(asSystem(() -> correspondence.namedIn("desk+" + name + "@courier.example")))
                .contains(id);
        assertThat(asSystem(() -> correspondence.namedIn("Re: May we? [" + name + "]")))
                .contains(id);
        assertThat(asSystem(() -> correspondence.namedIn("desk@courier.example"))).isEmpty();
    }

    private InstrumentId asked() {
        var terms =
                Terms.allowing(Scope.of(WorkId.next()), Use.WEB_FULL)
                        .owing(Duty.creditLine(LINE, "TOP"));
        return rightsEditor(() ->
                correspondence.ask(
                        new NewRequest(
                                "One story " + UUID.randomUUID(),
                                Optional.empty(),
                                "Radio Free Asia",
                                "Ann",
                                "ann@rfa.example",
                                terms,
                                "",
                                Optional.empty())));
    }

    private static String asIs() {
        return "&uses=WEB_FULL&lastDay=&creditLine=" + URLEncoder.encode(LINE, UTF_8);
    }

    private String link(InstrumentId id) {
        var found = LINK.matcher(opened.text(letters(id).get(0).id()));
        assertThat(found.find()).isTrue();
        return "answer/" + found.group(1);
    }

    private List<PostedLetter> letters(InstrumentId id) {
        var about = LetterFilter.about(new Subject("permission", id.toString()));
        return asSystem(() -> courier.list(about, Optional.empty(), 50)).items().stream()
                .filter(letter -> letter.to().contains("ann@rfa.example"))
                .toList();
    }

    private InstrumentState state(InstrumentId id) {
        return record(id).instrument().state();
    }

    private List<Evidence> papers(InstrumentId id) {
        return record(id).evidence();
    }

    private String text(InstrumentId id, Evidence paper) {
        return new String(asSystem(() -> permissions.evidence(id, paper.id())), UTF_8);
    }

    private InstrumentRecord record(InstrumentId id) {
        return asSystem(() -> permissions.get(id));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(base + path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private static <T> T rightsEditor(Supplier<T> work) {
        return as(Set.of(Role.RIGHTS_EDITOR), work);
    }
}

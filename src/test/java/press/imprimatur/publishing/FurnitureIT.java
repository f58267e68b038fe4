package press.imprimatur.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.identity.IdentityFixture.tokenWith;
import static press.imprimatur.publishing.StoryFixture.EDITOR;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.identity.TokenScope;
import press.imprimatur.kernel.ChangedMeanwhile;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.publishing.Furniture.FooterLine;
import press.imprimatur.publishing.Furniture.LabelledLink;
import press.imprimatur.publishing.Furniture.Promotion;
import press.imprimatur.publishing.SiteLook.DateForm;
import press.imprimatur.publishing.SiteLook.ReprintDate;
import press.imprimatur.publishing.SiteLook.Theme;
import press.imprimatur.sections.SectionId;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Use;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.MovableClock;
import press.imprimatur.testing.Script;

/** Promotions, menu and footer stand on every page, on old ones too, from the press of Save on. */
@ArquillianTest
class FurnitureIT {

    private static final String LINE = "Join our brand new channel & get the news!";

    private final HttpClient reader = HttpClient.newHttpClient();

    @Inject StoryFixture stories;
    @Inject Publishing publishing;
    @Inject SiteFurniture site;
    @Inject MovableClock clock;
    @ArquillianResource URL base;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @AfterEach
    void takeItAway() {
        clock.run();
        change(Furniture.EMPTY);
    }

    @Test
    void a_promotion_stands_above_a_story_that_was_out_before_it() throws Exception {
        var path = published();
        var before = get(path);

        change(promoting(LINE, Optional.empty(), Optional.empty()));
        var after = get(path);
        var line = Jsoup.parse(after.body()).selectFirst("aside.promotion a");

        assertThat(page(before).select(".promotion")).isEmpty();
        assertThat(line.text()).isEqualTo(LINE);
        assertThat(line.attr("href")).isEqualTo("https://join.example/us");
        assertThat(line.closest("main")).isNull();
        assertThat(tag(after)).isNotEqualTo(tag(before));
        assertThat(get(path, "If-None-Match", tag(before)).statusCode()).isEqualTo(200);
        assertThat(get(path, "If-None-Match", tag(after)).statusCode()).isEqualTo(304);
        assertThat(page(get("/")).select(".promotion").text()).isEqualTo(LINE);
        assertThat(get("/feed.xml").body()).doesNotContain("brand new channel");
    }

    @Test
    void it_is_gone_at_the_instant_that_it_ends_and_no_cache_keeps_it_beyond() throws Exception {
        var path = published();
        var end = clock.instant().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofHours(1));
        change(promoting(LINE, Optional.empty(), Optional.of(end)));

        clock.stopAt(end.minusMillis(1500));
        var last = get(path);
        clock.stopAt(end);
        var next = get(path, "If-None-Match", tag(last));

        assertThat(page(last).select(".promotion").text()).isEqualTo(LINE);
        assertThat(last.headers().firstValue("Cache-Control").orElseThrow())
                .startsWith("public, max-age=1");
        assertThat(next.statusCode()).isEqualTo(200);
        assertThat(page(next).select(".promotion")).isEmpty();
    }

    @Test
    void the_preview_of_a_draft_has_the_furniture_that_readers_will_get() {
        var outlet = stories.outlet();
        var draft = stories.reprint(outlet);
        stories.grant(outlet, draft.id().work(), Constraints.NONE, Use.WEB_FULL);
        change(promoting(LINE, Optional.empty(), Optional.empty()));

        var preview = stories.as(EDITOR, () -> publishing.preview(draft.id())).orElseThrow();

        assertThat(Jsoup.parse(preview).select("aside.promotion").text()).isEqualTo(LINE);
        assertThat(Jsoup.parse(preview).select("footer.imprint").text()).contains("Corrections");
        assertThat(preview).doesNotContain("<!--furniture");
    }

    @Test
    void menu_and_footer_are_those_of_now_on_every_page_also_where_nothing_stands()
            throws Exception {
        var path = published();
        change(
                new Furniture(
                        List.of(),
                        List.of(link("Newsletter", "/newsletter")),
                        List.of(
                                new FooterLine("Harbour Road 1", Optional.empty()),
                                new FooterLine(
                                        "Write to us",
                                        Optional.of(URI.create("mailto:us@courier.example")))),
                        SiteLook.DEFAULT));

        for (var address : List.of(path, "/", "/archive", "/no-such-page")) {
            var page = page(get(address));
            assertThat(page.select("nav.sections a").eachText()).contains("Newsletter");
            assertThat(page.select("footer.imprint").text())
                    .contains("Harbour Road 1")
                    .contains("Corrections");
            assertThat(page.select("footer.imprint a[href^=mailto:]").text())
                    .isEqualTo("Write to us");
        }
    }

    @Test
    void theme_colour_and_dates_are_those_of_now_on_a_story_that_was_out_before() throws Exception {
        clock.stopAt(Instant.parse("2019-08-31T09:30:00Z").plus(Duration.ofDays(3000)));
        var path = published();
        change(looking(Theme.DISPATCH, Optional.of("#0B5CAD"), DateForm.DAY, Locale.US));

        var story = page(get(path));

        assertThat(story.select(".dates time").text()).isEqualTo("November 17, 2027");
        assertThat(story.select(".dates time").attr("datetime")).startsWith("2027-11-17T");
        assertThat(story.select("link[rel=stylesheet]").eachAttr("href"))
                .containsExactly("/site/site.css", "/site/dispatch.css", "/look.css?0b5cad");
        assertThat(get("/site/dispatch.css").statusCode()).isEqualTo(200);
        assertThat(get("/look.css").body()).contains("--accent: #0b5cad");
        assertThat(page(get("/")).select(".dates time").text()).doesNotContain("(");
    }

    @Test
    void a_script_says_which_date_reprints_have_and_nothing_but_the_three() {
        var script = new Script(base, tokenWith(TokenScope.values()));
        var seen = script.get("site/furniture");
        assertThat(seen.json().at("/furniture/look/reprintDate").asText()).isEqualTo("OURS");

        var odd = script.put("site/furniture", seen, "{\"look\":{\"reprintDate\":\"THEIRS\"}}");
        var both = script.put("site/furniture", seen, "{\"look\":{\"reprintDate\":\"BOTH\"}}");

        assertThat(odd.status()).isEqualTo(422);
        assertThat(both.status()).isEqualTo(200);
        assertThat(details().furniture().look().reprintDate()).isEqualTo(ReprintDate.BOTH);
    }

    @Test
    void a_colour_that_nobody_could_read_is_refused() {
        for (var colour : List.of("#ffff99", "red", "#12345", "#000000; }")) {
            assertThatThrownBy(() ->
                            change(
                                    looking(
                                            Theme.COURIER,
                                            Optional.of(colour),
                                            DateForm.DAY,
                                            Locale.UK)))
                    .isInstanceOfSatisfying(
                            FieldRefused.class,
                            refusal -> assertThat(refusal.field()).contains("accent"));
        }
    }

    private static Furniture looking(
            Theme theme, Optional<String> accent, DateForm dates, Locale language) {
        var look = new SiteLook(theme, accent, dates, Optional.of(language), ReprintDate.OURS);
        return new Furniture(List.of(), List.of(), List.of(), look);
    }

    @Test
    void an_address_that_leads_nowhere_is_refused_at_its_field() {
        for (var address :
                List.of("javascript:alert(1)", "data:text/html,x", "//evil.example", "join", "")) {
            assertThatThrownBy(() -> change(withMenu(link("Join", address))))
                    .isInstanceOfSatisfying(
                            FieldRefused.class,
                            refusal -> assertThat(refusal.field()).contains("menu[0].address"));
        }
    }

    @Test
    void what_cannot_be_so_is_refused_and_nothing_changes() {
        var seen = details();
        var from = Instant.parse("2027-01-02T00:00:00Z");

        assertThatThrownBy(() -> change(withMenu(link(" ", "/about"))))
                .isInstanceOf(FieldRefused.class);
        assertThatThrownBy(() -> change(promoting(LINE, Optional.of(from), Optional.of(from))))
                .isInstanceOfSatisfying(
                        FieldRefused.class,
                        refusal -> assertThat(refusal.field()).contains("promotions[0].until"));
        var nowhere =
                new Promotion(
                        link(LINE, "/join"),
                        Optional.of(SectionId.next()),
                        Optional.empty(),
                        Optional.empty());
        assertThatThrownBy(() ->
                        change(
                                new Furniture(
                                        List.of(nowhere), List.of(), List.of(), SiteLook.DEFAULT)))
                .isInstanceOf(FieldRefused.class);
        assertThatThrownBy(() ->
                        stories.as(
                                EDITOR,
                                () -> {
                                    site.change(Furniture.EMPTY, seen.version() + 1);
                                    return true;
                                }))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(details()).isEqualTo(seen);
    }

    private static Furniture promoting(
            String words, Optional<Instant> from, Optional<Instant> until) {
        var promotion =
                new Promotion(
                        link(words, "https://join.example/us"), Optional.empty(), from, until);
        return new Furniture(List.of(promotion), List.of(), List.of(), SiteLook.DEFAULT);
    }

    private static Furniture withMenu(LabelledLink link) {
        return new Furniture(List.of(), List.of(link), List.of(), SiteLook.DEFAULT);
    }

    private static LabelledLink link(String words, String address) {
        return new LabelledLink(words, URI.create(address));
    }

    private void change(Furniture wanted) {
        var seen = details().version();
        stories.as(
                EDITOR,
                () -> {
                    site.change(wanted, seen);
                    return true;
                });
    }

    private SiteFurniture.Details details() {
        return stories.as(EDITOR, site::details);
    }

    private String published() {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        stories.grant(outlet, reprint.id().work(), Constraints.NONE, Use.WEB_FULL, Use.FEED_FULL);
        return stories.as(EDITOR, () -> publishing.publish(reprint.id(), reprint.version()))
                .address()
                .getPath();
    }

    private HttpResponse<String> get(String path, String... headers)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(base.toString()).resolve(path))
                        .timeout(Duration.ofSeconds(20));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return reader.send(request.build(), BodyHandlers.ofString());
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }
}

package press.imprimatur.publishing.internal.proofreading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.publishing.internal.proofreading.DutyFixture.FACTS;
import static press.imprimatur.publishing.internal.proofreading.DutyFixture.LEAD;
import static press.imprimatur.publishing.internal.proofreading.DutyFixture.STORY;
import static press.imprimatur.publishing.internal.proofreading.DutyFixture.ofBody;
import static press.imprimatur.publishing.internal.proofreading.DutyFixture.ofLead;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.markup.Body;
import press.imprimatur.publishing.internal.duties.StoryFacts;
import press.imprimatur.publishing.internal.formats.FeedItem;
import press.imprimatur.publishing.internal.formats.FeedItemFixture;
import press.imprimatur.publishing.internal.rendering.FeedItemView;
import press.imprimatur.publishing.internal.rendering.FeedItems;
import press.imprimatur.publishing.internal.rendering.Pages;
import press.imprimatur.publishing.internal.rendering.StoryFixture;
import press.imprimatur.publishing.internal.rendering.StoryView;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.OwedDuty;

class ProofreaderTest {

    private static final StoryView STORY_VIEW = StoryFixture.reprint();

    private final Proofreader proofreader = new Proofreader();

    @Test
    void findsEverythingThatTheTemplatesShow() {
        var owed = DutyFixture.everyKind();

        assertThat(shown(page(owed, FACTS), owed)).containsExactlyInAnyOrderElementsOf(owed);
    }

    @Test
    void findsInAFeedItemWhatTheTemplatesShow() {
        var owed = DutyFixture.everyKind();
        var story = STORY_VIEW.owing(OwedWords.of(owed, FACTS));
        var item = FeedItems.of(new FeedItemView(story, "urn:uuid:1", true));

        assertThat(proofreader.feedItem(item, owed, manuscript(FACTS)).shown())
                .containsExactlyInAnyOrderElementsOf(owed);
        assertThat(
                        proofreader
                                .feedItem(
                                        saying(item.html(), "The day desk"),
                                        owed,
                                        manuscript(FACTS))
                                .shown())
                .hasSize(owed.size() - 1);
        assertThat(proofreader.feedItem(saying("", ""), owed, manuscript(FACTS)).shown())
                .allMatch(duty ->
                        Set.of(
                                        DutyType.CANONICAL,
                                        DutyType.NOINDEX,
                                        DutyType.KEEP_LINKS,
                                        DutyType.MODIFICATION_NOTICE,
                                        DutyType.DISCLOSE_EDITS)
                                .contains(duty.duty().type()));
    }

    private static FeedItem saying(String html, String byline) {
        return FeedItemFixture.saying("Ferries", html, byline);
    }

    // Each row breaks one thing of a page that was right, and names the duty that notices.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "is reprinted with permission | is reprinted with kind permission | CREDIT_LINE",
                "by Harbour Wire and | by <b hidden>Harbour Wire</b> and | CREDIT_LINE",
                "Copyright (c) 2026 | Copyright (c) 2025 | CREDIT_LINE",
                "Special to the Courier | special to the Courier | CREDIT_LINE",
                "href=\"https://harbour.example/2026/ferries.html\">Read |"
                        + " href=\"https://harbour.example/\">Read | LINK_BACK",
                "Read the original at Harbour Wire |'' | LINK_BACK",
                "rel=\"canonical\" href=\"https://harbour |"
                        + " rel=\"canonical\" href=\"https://harbor | CANONICAL",
                "content=\"noindex\" | content=\"nofollow\" | NOINDEX",
                "Licence: <a href=\"https://creativecommons.org/licenses/by/4.0/\" | Licence: <a"
                        + " href=\"https://creativecommons.org/licenses/by/3.0/\" | LICENCE_NOTICE",
                "CC BY 4.0</a></p> | CC BY</a></p> | LICENCE_NOTICE",
                "CC BY 4.0</a></span> | CC</a></span> | LICENCE_NOTICE",
                "Photo: Mark Example | Photo: Mark | CREDIT_LINE",
                "“[The] ferries | “The ferries | UNCHANGED_TEXT",
                "<h2>By night</h2> | <h2>By night</h2><p>Read our best stories!</p> |"
                        + " UNCHANGED_TEXT",
                "night desk</a></span> | day desk</a></span> | BYLINE_AS_GIVEN",
                "Paid for by &lt;Them&gt; | Paid by &lt;Them&gt; | FUNDER_LINE",
            })
    void noticesWhatIsMissing(String right, String wrong, DutyType noticed) {
        var owed = DutyFixture.everyKind();
        var page = page(owed, FACTS);

        var broken = page.replace(right, wrong == null ? "" : wrong);

        assertThat(broken).isNotEqualTo(page);
        assertThat(shown(broken, owed)).isNotEqualTo(Set.copyOf(owed));
        assertThat(missing(broken, owed)).contains(noticed);
    }

    @Test
    void wantsTheCreditBeforeTheTextIfThatIsOwed() {
        var owed = List.of(ofBody(Duty.creditLine(StoryFixture.LINE, "TOP")));
        var page = page(owed, FACTS);
        var line = "<p class=\"credit-line\">" + StoryFixture.LINE + "</p>";

        var below = page.replace(line, "").replace("</article>", line + "</article>");

        assertThat(shown(page, owed)).isNotEmpty();
        assertThat(below).contains(line);
        assertThat(shown(below, owed)).isEmpty();
    }

    @Test
    void wantsTheLineOfTheFunderAtTheEndWhicheverPartOwesIt() {
        var line = Duty.of(DutyType.FUNDER_LINE, Map.of("text", "Paid for by Them."));
        var owed = List.of(ofBody(line), ofLead(line));
        var page = page(owed, FACTS);
        var shown = "<p class=\"credit-line\">Paid for by Them.</p>";

        var above = page.replace(shown, "").replace("<article>", "<article>" + shown);

        assertThat(page).containsOnlyOnce(shown);
        assertThat(shown(page, owed)).hasSize(2);
        assertThat(above).contains(shown);
        assertThat(shown(above, owed)).isEmpty();
    }

    @Test
    void wantsTheLinkBeforeTheTextIfThatIsOwed() {
        var before = ofBody(Duty.of(DutyType.LINK_BACK, Map.of("position", "BEFORE_BODY")));
        var anywhere = ofBody(Duty.of(DutyType.LINK_BACK, Map.of("position", "ANYWHERE")));
        var page = page(List.of(before, anywhere), FACTS);
        var link =
                "<a href=\"" + StoryFixture.ORIGINAL + "\">Read the original at Harbour Wire</a>";

        var below = page.replace(link, "").replace("</article>", link + "</article>");

        assertThat(shown(below, List.of(before, anywhere))).containsExactly(anywhere);
    }

    @Test
    void wantsTheWordsThatReadersClickWhereTheTermsSayThem() {
        var worded = Map.of("position", "BEFORE_BODY", "text", "Read more at the Wire");
        var owed = List.of(ofBody(Duty.of(DutyType.LINK_BACK, worded)));
        var page = page(owed, FACTS);

        assertThat(page).contains(">Read more at the Wire</a>");
        assertThat(shown(page, owed)).isEqualTo(Set.copyOf(owed));
        assertThat(shown(page.replace("Read more at the Wire", "Read more"), owed)).isEmpty();
    }

    @Test
    void believesNoCommentNoScriptAndNoDescription() {
        var owed = List.of(ofBody(Duty.creditLine(StoryFixture.LINE, "TOP")));
        var line = StoryFixture.LINE;
        var page = page(List.of(), FACTS);

        for (var hidden :
                List.of(
                        "<!-- " + line + " -->",
                        "<script>" + line + "</script>",
                        "<template><p>" + line + "</p></template>",
                        "<p hidden>" + line + "</p>",
                        "<p style=\"display:none\">" + line + "</p>",
                        "<div aria-hidden=\"true\"><p>" + line + "</p></div>",
                        "<img alt=\"" + line + "\">")) {
            assertThat(shown(page.replace("<article>", "<article>" + hidden), owed)).isEmpty();
        }
        assertThat(shown(page.replace("<article>", "<article><p>" + line + "</p>"), owed))
                .isNotEmpty();
    }

    @Test
    void wantsAPicturesNoticesAtThatPicture() {
        var owed = List.of(ofLead(DutyFixture.licence()));
        var page = page(owed, FACTS);
        var notice =
                "<span class=\"licence\">Licence: <a href=\""
                        + StoryFixture.CC_BY
                        + "\" rel=\"license\">CC BY 4.0</a></span>";

        var elsewhere =
                page.replace(notice, "").replace("<p class=\"byline", notice + "<p class=\"");

        assertThat(shown(page, owed)).isNotEmpty();
        assertThat(elsewhere).contains(notice);
        assertThat(shown(elsewhere, owed)).isEmpty();
        assertThat(shown(page.replace("<figure class=\"lead\">", ""), owed)).isEmpty();
    }

    @Test
    void wantsEveryLinkOfTheOriginal() {
        var owed = List.of(ofBody(Duty.of(DutyType.KEEP_LINKS)));
        var page = page(owed, FACTS).getBytes(UTF_8);
        var kept = withLinks(Set.of(StoryFixture.ORIGINAL.toString()));
        var lost = withLinks(Set.of("https://harbour.example/lost.html"));

        assertThat(proofreader.page(page, owed, kept).shown()).isNotEmpty();
        assertThat(proofreader.page(page, owed, lost).shown()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nobody crosses.",
                "\u201c[The] ferries",
                "\"[The] ferries",
                "By night  Nobody\ncrosses."
            })
    void findsThePassageThatMustStayHoweverItIsSet(String passage) {
        var owed = keeping(passage);
        var text = withText("<h2>By night</h2>\n<p>Nobody crosses. \u201c[The] ferries stop.</p>");

        assertThat(proofreader.page(pageOf(text), owed, text).shown()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Nobody <s>crosses.</s></p>",
                "<p>Nobody crosses, they say.</p>",
                "<p>nobody crosses.</p>",
                "<p>Somebody crosses.</p>",
                ""
            })
    void namesThePassageThatIsNotInTheText(String body) {
        var owed = keeping("Nobody crosses.");
        var text = withText(body);
        var page =
                new String(pageOf(text), UTF_8).replace("</article>", "Nobody crosses.</article>");

        var rendering = proofreader.page(page.getBytes(UTF_8), owed, text);

        assertThat(rendering.shown()).isEmpty();
        assertThat(rendering.lacking()).containsValue("“Nobody crosses.”");
    }

    @Test
    void countsForAPictureWhatIsOwedForTheWordsAroundIt() {
        var duties =
                List.of(
                        Duty.of(DutyType.KEEP_LINKS),
                        Duty.of(DutyType.KEEP_PASSAGE, Map.of("text", "The ferries stop at ten.")),
                        Duty.of(DutyType.BYLINE_AS_GIVEN),
                        Duty.of(DutyType.LOGO),
                        Duty.of(DutyType.ADDITIONAL_REPORTING_NOTE, Map.of("text", "More by us.")));
        var owed = duties.stream().flatMap(duty -> Stream.of(ofBody(duty), ofLead(duty))).toList();
        var page = page(owed, FACTS);

        var shown = shown(page, owed);

        assertThat(shown.stream().filter(each -> each.component().kind().isText()))
                .hasSameSizeAs(
                        shown.stream().filter(each -> !each.component().kind().isText()).toList());
        assertThat(missing(page, owed))
                .doesNotContain(DutyType.KEEP_LINKS, DutyType.BYLINE_AS_GIVEN);
    }

    @Test
    void asksNoSummaryInAFeedForAPassageOfTheText() {
        var owed = keeping("Nobody crosses.");

        assertThat(proofreader.feedItem(saying("", ""), owed, withText("")).shown()).hasSize(1);
        assertThat(proofreader.feedItem(saying("", ""), owed, withText("<p>Else.</p>")).shown())
                .isEmpty();
    }

    private static List<OwedDuty> keeping(String passage) {
        return List.of(ofBody(Duty.of(DutyType.KEEP_PASSAGE, Map.of("text", passage))));
    }

    private static ExpectedPage withText(String body) {
        return new ExpectedPage(FACTS, "", new Body(body), Set.of(), Map.of());
    }

    private static byte[] pageOf(ExpectedPage text) {
        return ("<html><body><article>" + text.body().html() + "</article></body></html>")
                .getBytes(UTF_8);
    }

    @Test
    void tellsOfAChangeOnlyWhereThereIsOne() {
        var owed =
                List.of(
                        ofBody(Duty.of(DutyType.MODIFICATION_NOTICE)),
                        ofBody(Duty.of(DutyType.DISCLOSE_EDITS)),
                        ofBody(Duty.of(DutyType.UNCHANGED_TEXT)));
        var changed =
                new StoryFacts(
                        FACTS.original(),
                        FACTS.bylineGiven(),
                        FACTS.story(),
                        FACTS.pictures(),
                        Set.of(STORY),
                        FACTS.logo(),
                        false);

        var page = page(owed, changed);

        assertThat(page).contains("This version was changed from the original.");
        assertThat(page(owed, FACTS)).doesNotContain("This version was changed");
        assertThat(proofreader.page(page.getBytes(UTF_8), owed, manuscript(changed)).shown())
                .containsExactlyInAnyOrder(owed.get(0), owed.get(1));
        assertThat(
                        proofreader
                                .page(page(owed, FACTS).getBytes(UTF_8), owed, manuscript(changed))
                                .shown())
                .isEmpty();
    }

    @Test
    void believesNothingThatItCannotCheck() {
        var mention = Duty.of(DutyType.SOCIAL_MENTION, Map.of("handle", "@harbour"));
        var owed = List.of(ofBody(mention));

        assertThat(shown(page(owed, FACTS), owed)).isEmpty();
    }

    @Test
    void findsTheLogoBeforeTheTextThatLeadsToTheOriginal() {
        var owed = List.of(ofBody(Duty.of(DutyType.LOGO)));
        var page = page(owed, FACTS);

        assertThat(page)
                .contains(
                        "<p class=\"logo\"><a href=\"https://harbour.example/2026/ferries.html\">"
                                + "<img src=\"/media/a/logo\" width=\"320\" height=\"80\""
                                + " alt=\"Harbour Wire\"></a></p>");
        assertThat(shown(page, owed)).hasSize(1);
        assertThat(shown(page(List.of(), FACTS), owed)).isEmpty();
    }

    @Test
    void missesALogoOfAnotherFileOrTextOrTarget() {
        var owed = List.of(ofBody(Duty.of(DutyType.LOGO)));
        var page = page(owed, FACTS);

        assertThat(shown(page.replace("src=\"/media/a/logo\"", "src=\"/media/b/logo\""), owed))
                .isEmpty();
        assertThat(shown(page.replace("alt=\"Harbour Wire\"", "alt=\"\""), owed)).isEmpty();
        assertThat(shown(page.replace("<p class=\"logo\"><a href", "<p><a data-href"), owed))
                .isEmpty();
        assertThat(shown(page.replace("<p class=\"logo\">", "<p hidden>"), owed)).isEmpty();
    }

    @Test
    void findsTheLogoAtTheEndThatTheTermsWordAndPlace() {
        var words =
                Map.of(
                        "position", "BOTTOM",
                        "alt", "Harbour Wire, since 1912",
                        "url", "https://harbour.example/");
        var owed = List.of(ofBody(Duty.of(DutyType.LOGO, words)));
        var atTop = List.of(ofBody(Duty.of(DutyType.LOGO, without(words, "position"))));

        assertThat(shown(page(owed, FACTS), owed)).hasSize(1);
        assertThat(shown(page(atTop, FACTS), owed)).isEmpty();
        assertThat(shown(page(owed, FACTS), atTop)).isEmpty();
    }

    @Test
    void missesTheLogoWhileNobodyHasGivenItsFile() {
        var owed = List.of(ofBody(Duty.of(DutyType.LOGO)));
        var facts =
                new StoryFacts(
                        FACTS.original(),
                        FACTS.bylineGiven(),
                        FACTS.story(),
                        FACTS.pictures(),
                        Set.of(),
                        Optional.empty(),
                        false);

        assertThat(shown(page(owed, facts), owed)).isEmpty();
        assertThat(shown(page(owed, FACTS), owed)).hasSize(1);
        assertThat(
                        proofreader
                                .page(page(owed, FACTS).getBytes(UTF_8), owed, manuscript(facts))
                                .shown())
                .isEmpty();
    }

    private static Map<String, String> without(Map<String, String> words, String word) {
        var others = new HashMap<>(words);
        others.remove(word);
        return others;
    }

    @Test
    void findsTheCounterOnThePageThatFetchesIt() {
        var owed = List.of(counter(Map.of()));
        var page = page(owed, FACTS);

        assertThat(shown(page, owed)).hasSize(1);
        assertThat(shown(page.replace("count.gif", "other.gif"), owed)).isEmpty();
        assertThat(shown(page(List.of(), FACTS), owed)).isEmpty();
    }

    @Test
    void findsACounterThatAsksReadersOnlyWhereTheLicensorAcceptsIt() {
        var asking = List.of(counter(Map.of("consent", "STATISTICS")));
        var accepted = List.of(counter(Map.of("consent", "STATISTICS", "gated", "ALLOWED")));
        var atOnce = page(List.of(counter(Map.of())), FACTS);

        assertThat(shown(page(asking, FACTS), asking)).isEmpty();
        assertThat(shown(page(accepted, FACTS), accepted)).hasSize(1);
        assertThat(shown(atOnce, accepted)).isEmpty();
    }

    @Test
    void wantsTheCounterInAFeedToo() {
        var everywhere = counter(Map.of());
        var onPages = counter(Map.of("where", "PAGE"));
        var owed = List.of(everywhere, onPages);
        var words = OwedWords.of(List.of(everywhere), FACTS).forFeed();
        var item = FeedItems.of(new FeedItemView(STORY_VIEW.owing(words), "urn:a", true));
        var bare = FeedItems.of(new FeedItemView(STORY_VIEW, "urn:a", true));

        assertThat(proofreader.feedItem(item, owed, manuscript(FACTS)).shown())
                .containsExactlyInAnyOrder(everywhere, onPages);
        assertThat(proofreader.feedItem(bare, owed, manuscript(FACTS)).shown())
                .containsExactly(onPages);
    }

    private static OwedDuty counter(Map<String, String> more) {
        var payload = new HashMap<>(more);
        payload.put("markup", "<img src=\"https://counter.example/count.gif?a=1&amp;b=2\">");
        payload.put("hosts", "counter.example");
        return ofBody(Duty.of(DutyType.PIXEL, payload));
    }

    @Test
    void findsNothingBeforeATextThatIsNotThere() {
        var owed = DutyFixture.everyKind();
        var page = page(owed, FACTS);
        var other =
                new ExpectedPage(FACTS, "", new Body("<p>Another text.</p>"), Set.of(), pictures());

        var missing =
                owed.stream()
                        .filter(duty ->
                                !proofreader
                                        .page(page.getBytes(UTF_8), owed, other)
                                        .shown()
                                        .contains(duty))
                        .map(duty -> duty.duty().type())
                        .toList();

        assertThat(missing)
                .contains(DutyType.CREDIT_LINE, DutyType.LINK_BACK, DutyType.UNCHANGED_TEXT);
    }

    @Test
    void leavesOutALineWhoseWordsNobodyKnows() {
        var owed = List.of(ofBody(Duty.creditLine("Published on {date}", "TOP")));
        var page = page(owed, FACTS);

        assertThat(page).doesNotContain("Published on");
        assertThat(shown(page, owed)).isEmpty();
    }

    @Test
    void saysNothingOfWhatIsDueLater() {
        var owed = List.of(ofBody(Duty.of(DutyType.PROPAGATE_KILL)));

        assertThat(shown(page(owed, FACTS), owed)).isEmpty();
    }

    private Set<OwedDuty> shown(String page, List<OwedDuty> owed) {
        return proofreader.page(page.getBytes(UTF_8), owed, manuscript(FACTS)).shown();
    }

    private List<DutyType> missing(String page, List<OwedDuty> owed) {
        var shown = shown(page, owed);
        return owed.stream()
                .filter(duty -> !shown.contains(duty))
                .map(duty -> duty.duty().type())
                .toList();
    }

    private static String page(List<OwedDuty> owed, StoryFacts facts) {
        return new Pages().story(STORY_VIEW.owing(OwedWords.of(owed, facts)));
    }

    private static ExpectedPage manuscript(StoryFacts facts) {
        return new ExpectedPage(
                facts, STORY_VIEW.text().byline(), STORY_VIEW.text().body(), Set.of(), pictures());
    }

    private static ExpectedPage withLinks(Set<String> links) {
        return new ExpectedPage(
                FACTS, STORY_VIEW.text().byline(), STORY_VIEW.text().body(), links, pictures());
    }

    private static Map<WorkId, String> pictures() {
        return Map.of(LEAD, STORY_VIEW.lead().get().path());
    }
}

package press.imprimatur.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.publishing.StoryFixture.EDITOR;
import static press.imprimatur.publishing.StoryFixture.RIGHTS_EDITOR;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.identity.NotAllowed;
import press.imprimatur.ingest.Intake;
import press.imprimatur.ingest.PastedPage;
import press.imprimatur.markup.Markup;
import press.imprimatur.provenance.HouseStyle;
import press.imprimatur.provenance.StyleEntry;
import press.imprimatur.provenance.StyleKind;
import press.imprimatur.publishing.internal.serving.RenditionStore;
import press.imprimatur.rights.Holds;
import press.imprimatur.rights.InstrumentId;
import press.imprimatur.rights.Receipts;
import press.imprimatur.rights.Scope;
import press.imprimatur.rights.Terms;
import press.imprimatur.rights.Use;
import press.imprimatur.sources.Outlet;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.MovableClock;

/** A partner allows edits of style, and no others. */
@ArquillianTest
class HouseStyleIT {

    private static final StyleEntry COLOR =
            new StyleEntry(StyleKind.SPELLING, "colour", "color", "en");
    private static final StyleEntry PROGRAM =
            new StyleEntry(StyleKind.SPELLING, "programme", "program", "en");
    private static final String REPORT = "https://records.example/report.pdf?page=3&view=full";
    private static final String MINUTES = "https://council.example/minutes/2026-02";
    private static final String LINKED =
            "<a href=\"" + REPORT.replace("&", "&amp;") + "\">report</a>";

    @Inject StoryFixture stories;
    @Inject HouseStyle style;
    @Inject Receipts receipts;
    @Inject Holds holds;
    @Inject Intake intake;
    @Inject ArticleDesk articles;
    @Inject Publishing publishing;
    @Inject RenditionStore renditions;
    @Inject Markup markup;
    @Inject MovableClock clock;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @Test
    void whatTheHouseStyleExplainsIsAnEditOfStyleAndTheReceiptNamesTheVersion() {
        var outlet = stories.outlet();
        var draft = pasted(outlet);
        stories.record(outlet, onlyStyle(draft));
        withBody(draft, html(draft).replace("colour", "color"));
        take(COLOR);

        assertThatThrownBy(() -> publish(draft)).isInstanceOf(NotPermitted.class);
        var version = add(COLOR);
        publish(draft);

        assertThat(trace(draft)).contains("\"houseStyle\":" + version);
    }

    @Test
    void whatIsOutStaysOutWhenTheEntryIsTakenOut() {
        var outlet = stories.outlet();
        var draft = pasted(outlet);
        stories.record(outlet, onlyStyle(draft));
        withBody(draft, html(draft).replace("programme", "program"));
        take(PROGRAM);
        add(PROGRAM);
        var out = publish(draft);
        take(PROGRAM);
        var hold = stories.as(EDITOR, () -> holds.hold(draft.id().work(), "Somebody asked"));
        stories.as(RIGHTS_EDITOR, () -> lift(hold));

        assertThat(page(out)).contains("program of the council");
        assertThatThrownBy(() -> publish(draft)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void otherWordsCountOnceARightsEditorConfirmedThem() {
        var swap = new StyleEntry(StyleKind.OTHER, "contractor", "builder", "en");
        take(swap);
        add(swap);
        assertThat(counts(swap)).isFalse();

        assertThatThrownBy(() -> stories.as(EDITOR, () -> style.confirm(seen(), swap)))
                .isInstanceOf(NotAllowed.class);
        stories.as(RIGHTS_EDITOR, () -> style.confirm(seen(), swap));

        assertThat(counts(swap)).isTrue();
        take(swap);
    }

    private InstrumentId lift(InstrumentId hold) {
        holds.lift(hold, "It was a mistake");
        return hold;
    }

    private boolean counts(StyleEntry entry) {
        return stories.as(
                EDITOR,
                () ->
                        style.inForce().entries().stream()
                                .filter(entry::isSameAs)
                                .anyMatch(style::counts));
    }

    private int seen() {
        return style.inForce().version();
    }

    private int add(StyleEntry entry) {
        return stories.as(EDITOR, () -> style.add(seen(), entry)).version();
    }

    private void take(StyleEntry entry) {
        stories.as(
                EDITOR,
                () ->
                        style.inForce().entries().stream().anyMatch(entry::isSameAs)
                                ? style.remove(seen(), entry)
                                : style.inForce());
    }

    private String trace(Article article) {
        var kept = stories.as(RIGHTS_EDITOR, () -> receipts.of(article.id().work()));
        return kept.get(0).trace().replace(" ", "");
    }

    private static Terms onlyStyle(Article draft) {
        return Terms.allowing(Scope.of(draft.id().work()), Use.WEB_FULL, Use.STYLE_EDIT);
    }

    private Article pasted(Outlet outlet) {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var html =
                """
                <!DOCTYPE html>
                <html lang="en"><head><title>Who paid for the dike %1$s</title>
                <link rel="canonical" href="https://light.example/dike-%1$s">
                <meta name="author" content="Ann Archer">
                </head><body><article><h1>Who paid for the dike %1$s</h1>
                <p>The county paid twice for the same dike, a %2$s shows, and nobody noticed it for
                more than three years.</p>
                <p>The council’s <a href="%3$s">minutes</a> mention the second payment in one line,
                between the budget of the library and a new bus stop.</p>
                <p>The colour of the dike and the programme of the council did not change. The county said that it would look
                into the matter after the summer.</p>
                </article></body></html>
                """
                        .formatted(mark, LINKED, MINUTES);
        var page =
                new PastedPage(
                        html.getBytes(UTF_8),
                        Optional.of("UTF-8"),
                        "https://light.example/dike-" + mark,
                        Optional.of(outlet.id()));
        return stories.as(EDITOR, () -> articles.get(intake.paste(page).article()));
    }

    private static String html(Article article) {
        return article.text().body().html();
    }

    private void withBody(Article article, String html) {
        var text = article.text().withBody(markup.clean(html));
        stories.as(EDITOR, () -> articles.save(article.id(), version(article), text));
    }

    private Publication publish(Article article) {
        return stories.as(EDITOR, () -> publishing.publish(article.id(), version(article)));
    }

    private long version(Article article) {
        return articles.get(article.id()).version();
    }

    private String page(Publication publication) {
        var answer =
                renditions
                        .find(RenditionStore.SITE, publication.address().getPath())
                        .flatMap(rendition -> rendition.at(clock.instant()))
                        .orElseThrow();
        return new String(answer.plain(), UTF_8);
    }
}

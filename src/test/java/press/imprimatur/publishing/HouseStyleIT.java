package press.imprimatur.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.publishing.PastedStories.html;
import static press.imprimatur.publishing.StoryFixture.EDITOR;
import static press.imprimatur.publishing.StoryFixture.RIGHTS_EDITOR;

import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.identity.NotAllowed;
import press.imprimatur.provenance.HouseStyle;
import press.imprimatur.provenance.StyleEntry;
import press.imprimatur.provenance.StyleKind;
import press.imprimatur.rights.Holds;
import press.imprimatur.rights.Receipts;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Use;
import press.imprimatur.testing.ImprimaturArchive;

/** A partner allows edits of style, and no others. */
@ArquillianTest
class HouseStyleIT {

    private static final StyleEntry COLOR =
            new StyleEntry(StyleKind.SPELLING, "colour", "color", "en");
    private static final StyleEntry PROGRAM =
            new StyleEntry(StyleKind.SPELLING, "programme", "program", "en");
    @Inject StoryFixture stories;
    @Inject PastedStories pages;
    @Inject HouseStyle style;
    @Inject Receipts receipts;
    @Inject Holds holds;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @Test
    void whatTheHouseStyleExplainsIsAnEditOfStyleAndTheReceiptNamesTheVersion() {
        var outlet = stories.outlet();
        var draft = pages.pasted(outlet);
        stories.record(outlet, onlyStyle(draft));
        pages.withBody(draft, html(draft).replace("colour", "color"));
        take(COLOR);

        assertThatThrownBy(() -> pages.publish(draft)).isInstanceOf(NotPermitted.class);
        var version = add(COLOR);
        pages.publish(draft);

        assertThat(trace(draft)).contains("\"houseStyle\":" + version);
    }

    @Test
    void whatIsOutStaysOutWhenTheEntryIsTakenOut() {
        var outlet = stories.outlet();
        var draft = pages.pasted(outlet);
        stories.record(outlet, onlyStyle(draft));
        pages.withBody(draft, html(draft).replace("programme", "program"));
        take(PROGRAM);
        add(PROGRAM);
        var out = pages.publish(draft);
        take(PROGRAM);
        var hold = stories.as(EDITOR, () -> holds.hold(draft.id().work(), "Somebody asked"));
        stories.as(RIGHTS_EDITOR, () -> lift(hold));

        assertThat(pages.page(out)).contains("program of the council");
        assertThatThrownBy(() -> pages.publish(draft)).isInstanceOf(NotPermitted.class);
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
}

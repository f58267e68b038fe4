package press.imprimatur.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.REPORTER;
import static press.imprimatur.vault.VaultFixture.as;
import static press.imprimatur.vault.VaultFixture.does;
import static press.imprimatur.vault.VaultFixture.somebody;

import jakarta.inject.Inject;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.articles.NotYours;
import press.imprimatur.articles.TextDetails;
import press.imprimatur.identity.UserDetails;
import press.imprimatur.kernel.ChangedMeanwhile;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.markup.Markup;
import press.imprimatur.testing.ImprimaturArchive;

/** What the sentences of a story rest on. */
@ArquillianTest
class AttributionsIT {

    private static final String TEXT =
            "<p>“The talks failed on Tuesday,” a minister said.</p>"
                    + "<p>The bridge is closed. “Nobody told us of it,” a driver said.</p>";

    @Inject Attributions attributions;
    @Inject Vault vault;
    @Inject ArticleDesk desk;
    @Inject Markup markup;

    private UserDetails reporter;
    private Article story;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @BeforeEach
    void aStory() {
        reporter = somebody("Ada Wong", REPORTER);
        story = as(reporter, () -> desk.start(text(TEXT)));
    }

    @Test
    void areFoundAgainByTheirWordsWhateverTheShapeOfTheQuotationMarks() {
        add(named("\"The talks failed on Tuesday,\" a minister said."));
        var longer = text("<p>New today.</p>" + TEXT);
        does(reporter, () -> desk.save(story.id(), story.version(), longer));

        assertThat(as(reporter, () -> attributions.of(story.id())))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.standing()).isTrue();
                    assertThat(found.addedBy()).isEqualTo("Ada Wong");
                });
    }

    @Test
    void keepTheirWordsWhenTheStoryHasThemNoMore() {
        add(named("The talks failed on Tuesday"));
        does(
                reporter,
                () -> desk.save(story.id(), story.version(), text("<p>The talks go on.</p>")));

        assertThat(as(reporter, () -> attributions.of(story.id())))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.standing()).isFalse();
                    assertThat(found.details().quote()).isEqualTo("The talks failed on Tuesday");
                });
    }

    @Test
    void nameTheQuotationsThatNobodyGaveASourceFor() {
        assertThat(as(reporter, () -> attributions.unattributed(story.id())))
                .containsExactly("The talks failed on Tuesday,", "Nobody told us of it,");

        add(named("The talks failed on Tuesday"));

        assertThat(as(reporter, () -> attributions.unattributed(story.id())))
                .containsExactly("Nobody told us of it,");
    }

    @Test
    void sayHowTheySpeak() {
        refusedAt("who", details(Speaking.NAMED, "", ""));
        refusedAt("who", details(Speaking.UNNAMED, "", ""));
        refusedAt("toldTo", details(Speaking.SECOND_HAND, "A minister", ""));

        var told = add(details(Speaking.SECOND_HAND, "A minister", "Radio Free Asia"));

        assertThat(told.details().toldTo()).isEqualTo("Radio Free Asia");
    }

    @Test
    void wantTheWordsThatTheySupport() {
        refusedAt(
                "quote",
                new AttributionDetails(
                        SourceKind.PERSON, Speaking.NAMED, "A", "", "", " ", Optional.empty()));
    }

    @Test
    void areChangedAndRemovedByWhoMayChangeTheStory() {
        var added = add(named("The bridge is closed"));
        var other = somebody("Jo Doe", REPORTER);
        var changed = details(Speaking.BACKGROUND, "an engineer", "");

        assertThatThrownBy(() -> does(other, () -> attributions.change(added.id(), 0, changed)))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> does(other, () -> attributions.remove(added.id())))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> does(other, () -> attributions.add(story.id(), changed)))
                .isInstanceOf(NotYours.class);
        does(reporter, () -> attributions.change(added.id(), added.version(), changed));
        assertThatThrownBy(() ->
                        does(
                                reporter,
                                () -> attributions.change(added.id(), added.version(), changed)))
                .isInstanceOf(ChangedMeanwhile.class);
        does(reporter, () -> attributions.remove(added.id()));

        assertThat(as(reporter, () -> attributions.of(story.id()))).isEmpty();
    }

    @Test
    void joinAnEntryOfTheVaultOnlyByWhoMayReadIt() {
        var editor = somebody("Edith Lane", EDITOR);
        var otherEditor = somebody("Otto Berg", EDITOR);
        var entry = as(reporter, () -> vault.enter(VaultFixture.entry(editor, "Fear", ""))).id();
        var joined =
                new AttributionDetails(
                        SourceKind.PERSON,
                        Speaking.UNNAMED,
                        "a driver",
                        "",
                        "",
                        "Nobody told us of it",
                        Optional.of(entry));

        assertThatThrownBy(() -> does(otherEditor, () -> attributions.add(story.id(), joined)))
                .isInstanceOf(VaultEntryNotFound.class);
        var added = add(joined);

        assertThat(added.details().entry()).contains(entry);
        var worded =
                new AttributionDetails(
                        SourceKind.PERSON,
                        Speaking.UNNAMED,
                        "a driver of the town",
                        "",
                        "",
                        "Nobody told us of it",
                        Optional.of(entry));
        does(otherEditor, () -> attributions.change(added.id(), added.version(), worded));
        assertThat(as(reporter, () -> attributions.of(story.id())).get(0).details().who())
                .isEqualTo("a driver of the town");
    }

    private void refusedAt(String field, AttributionDetails details) {
        assertThatThrownBy(() -> add(details))
                .isInstanceOfSatisfying(
                        FieldRefused.class, refusal -> assertThat(refusal.field()).contains(field));
    }

    private Attribution add(AttributionDetails details) {
        return as(reporter, () -> attributions.add(story.id(), details));
    }

    private static AttributionDetails named(String quote) {
        return new AttributionDetails(
                SourceKind.PERSON, Speaking.NAMED, "A minister", "", "", quote, Optional.empty());
    }

    private static AttributionDetails details(Speaking speaking, String who, String toldTo) {
        return new AttributionDetails(
                SourceKind.PERSON,
                speaking,
                who,
                toldTo,
                "",
                "The bridge is closed",
                Optional.empty());
    }

    private ArticleText text(String html) {
        return new ArticleText(
                TextDetails.headed("The talks", "en"), markup.clean(html), Optional.empty());
    }
}

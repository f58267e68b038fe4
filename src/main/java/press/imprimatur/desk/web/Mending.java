package press.imprimatur.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.kernel.Notices;
import press.imprimatur.markup.Block;
import press.imprimatur.markup.Body;
import press.imprimatur.markup.TextRun;
import press.imprimatur.markup.Wording;
import press.imprimatur.provenance.PassageDifference;
import press.imprimatur.provenance.Provenance;
import press.imprimatur.provenance.Restoration;
import press.imprimatur.provenance.Stretch;
import press.imprimatur.terms.ComponentKind;

/** Does by one press what would help an article: takes a change back, or a picture away. */
@Named
@RequestScoped
public class Mending {

    @Inject ArticlePage articlePage;
    @Inject ArticleDesk desk;
    @Inject Provenance provenance;
    @Inject Notices notices;

    /** Puts a part back as it was; a deck that is gone comes back with the body it stood above. */
    public String restore(String part) {
        var kind = ComponentKind.valueOf(part);
        var text = restored(article().text(), new Restoration.Whole(kind));
        var isDeckGone = kind == ComponentKind.BODY && text.deck().isEmpty();
        return restore(
                isDeckGone ? restored(text, new Restoration.Whole(ComponentKind.DECK)) : text);
    }

    /** Puts one passage of the original back. */
    public String restorePassage(int before) {
        return restore(restored(article().text(), new Restoration.Passage(before)));
    }

    /** Puts back what was left out when the page of the original was read. */
    public String putBack(int leftOut) {
        return restore(restored(article().text(), new Restoration.LeftOut(leftOut)));
    }

    /**
     * Puts words that must stay back where they stood in the original, with the passage that they
     * stood in; words that stood nowhere there become the last paragraph.
     */
    public String keep(String words) {
        var text = article().text();
        var passage = article().isReprint() ? passageWith(new Wording(words)) : OptionalInt.empty();
        return save(
                passage.isPresent()
                        ? restored(text, new Restoration.Passage(passage.getAsInt()))
                        : text.withBody(with(words, text.body())),
                "desk.article.wordsPut");
    }

    /** The number of the passage of the original that holds them and is not as it was. */
    private OptionalInt passageWith(Wording words) {
        var text = article().text();
        var original = article().origin().orElseThrow().capture();
        return provenance.differences(original, text.words()).passages().stream()
                .filter(each -> each.before().isPresent() && !each.isSame())
                .filter(each -> new Wording(wordsBefore(each)).holds(words))
                .mapToInt(each -> each.before().getAsInt())
                .findFirst();
    }

    private static String wordsBefore(PassageDifference passage) {
        return passage.stretches().stream()
                .filter(each -> each.fate() != Stretch.Fate.INSERTED)
                .map(Stretch::text)
                .collect(Collectors.joining());
    }

    private static Body with(String words, Body body) {
        var blocks = new ArrayList<>(body.blocks());
        blocks.addAll(Block.Prose.from(Block.Kind.PARAGRAPH, List.of(TextRun.plain(words))));
        return Body.of(blocks);
    }

    /** Takes away one passage that was added. */
    public String takeAway(int after) {
        return restore(restored(article().text(), new Restoration.Addition(after)));
    }

    /** Takes a picture out, wherever it stands in the article. */
    public String remove(String picture) {
        var text = article().text();
        var name = UUID.fromString(picture);
        var lead = text.picture().filter(each -> !each.picture().value().equals(name));
        var kept =
                text.body().blocks().stream()
                        .filter(block ->
                                !(block instanceof Block.Figure figure)
                                        || !figure.picture().equals(name))
                        .toList();
        return save(text.picturedBy(lead).withBody(Body.of(kept)), "desk.article.pictureRemoved");
    }

    private String restore(ArticleText text) {
        return save(text, "desk.article.restored");
    }

    private String save(ArticleText text, String done) {
        desk.save(articlePage.getId(), articlePage.getSeen(), text);
        notices.done(done);
        return articlePage.again();
    }

    private ArticleText restored(ArticleText text, Restoration wanted) {
        var original = article().origin().orElseThrow().capture();
        return text.withWords(provenance.restored(original, text.words(), wanted));
    }

    private Article article() {
        return articlePage.article();
    }
}

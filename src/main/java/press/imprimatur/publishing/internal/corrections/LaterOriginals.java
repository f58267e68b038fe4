package press.imprimatur.publishing.internal.corrections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.articles.Origin;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.provenance.Capture;
import press.imprimatur.provenance.CaptureId;
import press.imprimatur.provenance.Original;
import press.imprimatur.provenance.Provenance;
import press.imprimatur.provenance.TextComparison;
import press.imprimatur.publishing.TheirCorrection;

/** What became of the original of an article at its outlet, and the text to take over from it. */
@ApplicationScoped
class LaterOriginals {

    @Inject Provenance provenance;
    @Inject TextComparison comparison;
    @Inject PartChanges changes;

    List<TheirCorrection> of(Article article) {
        return article.origin().map(Origin::capture).stream()
                .flatMap(first -> provenance.later(first).stream())
                .map(later -> theirs(article, later))
                .filter(later -> !later.changes().isEmpty())
                .toList();
    }

    private TheirCorrection theirs(Article article, Capture later) {
        var before = as(article.text(), original(article));
        var after = as(article.text(), later.original());
        return new TheirCorrection(
                later.id(),
                later.original().headline(),
                later.capturedAt(),
                later.capturedByName(),
                changes.between(before, after));
    }

    /**
     * The corrected text, as they wrote it, under our address and with our picture.
     *
     * @throws FieldRefused if it is none of {@link #of}, in another language than ours, or another
     *     text altogether; or if ours was made from another story of ours, and is none that they
     *     wrote
     */
    ArticleText corrected(Article article, CaptureId correction) {
        if (article.derivedFrom().isPresent()) {
            throw new FieldRefused("capture", "publishing.correction.derived");
        }
        var first = article.origin().orElseThrow().capture();
        var later =
                provenance.later(first).stream()
                        .filter(each -> each.id().equals(correction))
                        .findFirst()
                        .map(Capture::original)
                        .orElseThrow(() ->
                                new FieldRefused("capture", "publishing.correction.notTheirs"));
        refuseTranslation(article.text().language(), later.language());
        if (!comparison.between(original(article).text(), later.text()).isMostlyTheSame()) {
            throw new FieldRefused("capture", "publishing.correction.anotherText");
        }
        return as(article.text(), later);
    }

    private Original original(Article article) {
        return provenance.get(article.origin().orElseThrow().capture()).original();
    }

    private static void refuseTranslation(String ours, String theirs) {
        if (!theirs.isEmpty() && !language(ours).equals(language(theirs))) {
            throw new FieldRefused("capture", "publishing.correction.translated");
        }
    }

    private static String language(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }

    private static ArticleText as(ArticleText ours, Original original) {
        return ours.with(ours.details().asIn(original)).withBody(original.body());
    }
}

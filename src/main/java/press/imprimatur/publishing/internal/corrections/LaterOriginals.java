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
import press.imprimatur.provenance.Differences;
import press.imprimatur.provenance.Original;
import press.imprimatur.provenance.PassageDifference;
import press.imprimatur.provenance.Provenance;
import press.imprimatur.provenance.Stretch;
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
        if (!isMostlyTheSame(comparison.between(original(article).text(), later.text()))) {
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

    /** Half of the longer text at least: what shares less is a new story at an old address. */
    static boolean isMostlyTheSame(Differences differences) {
        var kept = length(differences, Stretch.Fate.KEPT);
        var gone = length(differences, Stretch.Fate.DELETED);
        var added = length(differences, Stretch.Fate.INSERTED);
        return 2 * kept >= kept + Math.max(gone, added);
    }

    private static long length(Differences differences, Stretch.Fate fate) {
        return differences.passages().stream()
                .map(PassageDifference::stretches)
                .flatMap(List::stream)
                .filter(stretch -> stretch.fate() == fate)
                .mapToLong(stretch -> stretch.text().length())
                .sum();
    }

    private static ArticleText as(ArticleText ours, Original original) {
        return ours.with(ours.details().asIn(original)).withBody(original.body());
    }
}

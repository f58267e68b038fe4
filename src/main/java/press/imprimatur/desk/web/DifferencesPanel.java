package press.imprimatur.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import press.imprimatur.articles.Article;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.provenance.Differences;
import press.imprimatur.provenance.Provenance;
import press.imprimatur.provenance.Stretch;
import press.imprimatur.provenance.StyleContext;
import press.imprimatur.terms.Use;

/** Every difference of the reprint on the bench from its original, word by word. */
@Named
@RequestScoped
public class DifferencesPanel {

    @Inject ArticlePage articlePage;
    @Inject Provenance provenance;
    @Inject Sentences sentences;
    @Inject Clock clock;

    private Differences differences;

    public boolean isUnchanged() {
        return differences().isUnchanged();
    }

    /** Whether it is a translation, which passages of its original put nothing right in. */
    public boolean isTranslation() {
        return differences().edits().stream().anyMatch(edit -> edit.change() == Use.TRANSLATE);
    }

    /** The changes in the words of the rights, each with where it was made. */
    public List<String> getEdits() {
        return differences().edits().stream()
                .map(edit ->
                        sentences.say(edit.change().key())
                                + edit.where().map(where -> ": " + where).orElse(""))
                .distinct()
                .toList();
    }

    /** What differs, with one row for each run of passages that do not. */
    public List<DifferenceRow> getRows() {
        var rows = new ArrayList<DifferenceRow>();
        addIfChanged(rows, "articles.text.headline", differences().headline());
        addIfChanged(rows, "articles.text.deck", differences().deck());
        var same = 0;
        for (var passage : differences().passages()) {
            if (passage.isSame()) {
                same++;
                continue;
            }
            DifferenceRow.same(same, sentences).ifPresent(rows::add);
            same = 0;
            rows.add(DifferenceRow.changed(passage, sentences));
        }
        DifferenceRow.same(same, sentences).ifPresent(rows::add);
        return rows;
    }

    private void addIfChanged(List<DifferenceRow> rows, String key, List<Stretch> stretches) {
        if (!stretches.stream().allMatch(Stretch::isKept)) {
            rows.add(DifferenceRow.of(sentences.say(key), stretches));
        }
    }

    private Differences differences() {
        if (differences == null) {
            differences = ofOriginal(articlePage.article());
        }
        return differences;
    }

    private Differences ofOriginal(Article article) {
        var text = article.text();
        var current = text.words();
        var origin = article.origin().orElseThrow();
        if (article.isTranslationOf(provenance.get(origin.capture()).original())) {
            return provenance.ofTranslation(origin.capture(), current);
        }
        var published = origin.published().map(date -> date.at().toLocalDate());
        var context = new StyleContext(text.language(), published, clock.instant());
        return provenance.differences(origin.capture(), current, context);
    }
}

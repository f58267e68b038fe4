package press.imprimatur.desk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.desk.web.ComparedRow.Became;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.markup.Block;
import press.imprimatur.markup.Body;
import press.imprimatur.provenance.AlignedBlocks;
import press.imprimatur.provenance.PassageDifference;
import press.imprimatur.provenance.Stretch;
import press.imprimatur.provenance.Stretch.Fate;
import press.imprimatur.provenance.TextComparison;

/** Shows part by part what became of an article between two texts that it had. */
@ApplicationScoped
class RevisionComparison {

    private static final Stretch NEXT_PASSAGE = new Stretch(Fate.KEPT, "\n");

    @Inject TextComparison comparison;
    @Inject FieldWords fieldWords;
    @Inject Sentences sentences;

    /** What differs, with one row for each run of blocks that do not. */
    List<ComparedRow> between(ArticleText before, ArticleText after) {
        var rows = new ArrayList<ComparedRow>();
        var later = after.fields();
        before.fields()
                .forEach((field, text) -> {
                    if (field.equals("body")) {
                        addBody(rows, before.body(), after.body());
                    } else if (!text.equals(later.get(field))) {
                        rows.add(field(field, text, later.get(field)));
                    }
                });
        return rows;
    }

    private ComparedRow field(String field, String before, String after) {
        var label = sentences.say("articles.text." + field);
        var became =
                before.isEmpty() ? Became.ADDED : after.isEmpty() ? Became.GONE : Became.CHANGED;
        if (field.equals("picture")) {
            return row(label, became, List.of()).showing(before, after);
        }
        return row(label, became, fieldWords.between(before, after));
    }

    private void addBody(List<ComparedRow> rows, Body before, Body after) {
        var same = 0;
        for (var aligned : comparison.aligned(before, after)) {
            if (aligned.isSame()) {
                same++;
                continue;
            }
            addSame(rows, same);
            same = 0;
            rows.add(block(aligned));
        }
        addSame(rows, before.equals(after) ? 0 : same);
    }

    private void addSame(List<ComparedRow> rows, int blocks) {
        if (blocks > 0) {
            rows.add(ComparedRow.same(sentences.say("desk.differences.same", blocks)));
        }
    }

    private ComparedRow block(AlignedBlocks aligned) {
        var shown = aligned.after().isEmpty() ? aligned.before() : aligned.after();
        var label = sentences.say("desk.block." + BlockNames.of(shown.get(0)));
        if (shown.get(0) instanceof Block.Figure) {
            return figure(label, aligned);
        }
        var stretches = words(aligned.passages());
        return row(label, became(aligned, stretches), stretches);
    }

    private ComparedRow figure(String label, AlignedBlocks aligned) {
        var words = fieldWords.between(saidOf(aligned.before()), saidOf(aligned.after()));
        return row(label, became(aligned, words), words)
                .showing(nameOf(aligned.before()), nameOf(aligned.after()));
    }

    private static String nameOf(List<Block> blocks) {
        return figures(blocks).map(figure -> figure.picture().toString()).findFirst().orElse("");
    }

    /** Both what stands below it and what it shows are words of it. */
    private static String saidOf(List<Block> blocks) {
        return figures(blocks).map(FieldWords::said).findFirst().orElse("");
    }

    private static Stream<Block.Figure> figures(List<Block> blocks) {
        return blocks.stream().filter(Block.Figure.class::isInstance).map(Block.Figure.class::cast);
    }

    private static Became became(AlignedBlocks aligned, List<Stretch> words) {
        if (aligned.before().isEmpty()) {
            return Became.ADDED;
        }
        if (aligned.after().isEmpty()) {
            return Became.GONE;
        }
        return words.stream().allMatch(Stretch::isKept) ? Became.FORMED : Became.CHANGED;
    }

    private static List<Stretch> words(List<PassageDifference> passages) {
        var words = new ArrayList<Stretch>();
        for (var passage : passages) {
            if (!words.isEmpty()) {
                words.add(NEXT_PASSAGE);
            }
            words.addAll(passage.stretches());
        }
        return words;
    }

    private ComparedRow row(String label, Became became, List<Stretch> words) {
        var said = sentences.say("desk.compare." + became.name().toLowerCase(Locale.ROOT));
        return ComparedRow.of(label, became, said, words);
    }
}

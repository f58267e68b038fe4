package press.imprimatur.provenance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import press.imprimatur.markup.Body;
import press.imprimatur.markup.Markup;
import press.imprimatur.markup.Passage;
import press.imprimatur.provenance.Differences;
import press.imprimatur.provenance.StoryText;
import press.imprimatur.provenance.Stretch;
import press.imprimatur.provenance.TextComparison;

@ApplicationScoped
public class WordComparison implements TextComparison {

    @Inject Markup markup;

    @Override
    public Differences between(StoryText before, StoryText after) {
        var passages =
                PassageComparison.of(markup, passages(before.body()), passages(after.body()));
        return new Differences(
                words(before.headline(), after.headline()),
                words(before.deck(), after.deck()),
                passages,
                EditPolicy.edits(before, after, passages));
    }

    private List<Stretch> words(String before, String after) {
        return Stretches.between(markup.pieces(before), markup.pieces(after));
    }

    private List<Passage> passages(Body body) {
        return markup.passages(body).stream()
                .filter(passage -> passage.role() != Passage.Role.CAPTION)
                .toList();
    }
}

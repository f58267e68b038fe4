package press.imprimatur.provenance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import press.imprimatur.markup.Markup;
import press.imprimatur.provenance.CaptureId;
import press.imprimatur.provenance.NearOriginal;
import press.imprimatur.provenance.Original;
import press.imprimatur.provenance.StoryText;

/** Finds the original that a text is like, among all that were ever captured. */
@ApplicationScoped
class Likeness {

    /**
     * So many words in the same runs are no chance and no turn of phrase, however long the text.
     */
    private static final int MANY_WORDS = 80;

    /** What one part in so many is somebody else's is no text of one's own. */
    private static final int ONE_IN = 3;

    /** A sentence or two is not worth a question. */
    private static final int FEWEST_WORDS = 20;

    @Inject ShingleRows rows;
    @Inject Captures captures;
    @Inject Markup markup;

    void keep(CaptureId capture, StoryText text) {
        rows.keep(capture, Shingles.of(text.body(), markup).kept());
    }

    Optional<NearOriginal> nearest(StoryText text) {
        var shingles = Shingles.of(text.body(), markup);
        return rows.sharing(shingles.kept()).stream()
                .flatMap(id -> captures.find(id).stream())
                .map(capture -> measured(capture, shingles))
                .filter(near -> isNear(near, shingles))
                .max(Comparator.comparingInt(NearOriginal::words));
    }

    private NearOriginal measured(CaptureEntity entity, Shingles text) {
        var capture = entity.capture();
        Original original = capture.original();
        var words = text.wordsIn(Shingles.of(original.body(), markup));
        return new NearOriginal(capture.id(), original.headline(), words);
    }

    private static boolean isNear(NearOriginal near, Shingles text) {
        return near.words() >= MANY_WORDS
                || near.words() >= FEWEST_WORDS && near.words() * ONE_IN >= text.words();
    }
}

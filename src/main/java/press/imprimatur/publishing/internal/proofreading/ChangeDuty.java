package press.imprimatur.publishing.internal.proofreading;

import java.util.Optional;
import org.jsoup.nodes.Element;
import press.imprimatur.publishing.internal.duties.StoryFacts;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.OwedDuty;

/**
 * Tells readers that a work is not as we got it: in the terms' words, else in a standing sentence.
 */
final class ChangeDuty implements ShownDuty {

    private final Optional<String> standing;
    private final boolean inCaptions;

    private ChangeDuty(Optional<String> standing, boolean inCaptions) {
        this.standing = standing;
        this.inCaptions = inCaptions;
    }

    /** For text and pictures. */
    static ChangeDuty inCaptionsToo(String standing) {
        return new ChangeDuty(Optional.of(standing), true);
    }

    /** What only the terms can word, and no caption can say. */
    static ChangeDuty ofTextInItsOwnWords() {
        return new ChangeDuty(Optional.empty(), false);
    }

    @Override
    public void say(OwedDuty owed, StoryFacts facts, PageWords words) {
        if (!facts.isUnchanged(owed.component())) {
            sentence(owed.duty()).ifPresent(words.of(owed.component())::note);
        }
    }

    @Override
    public boolean isShown(OwedDuty owed, Sheet sheet) {
        return sheet.facts().isUnchanged(owed.component())
                || sentence(owed.duty()).filter(sheet::saysBesideText).isPresent();
    }

    @Override
    public boolean isShownIn(Element figure, OwedDuty owed, Sheet sheet) {
        return inCaptions
                && (sheet.facts().isUnchanged(owed.component())
                        || sentence(owed.duty())
                                .filter(note -> sheet.captionSays(figure, note))
                                .isPresent());
    }

    @Override
    public boolean isOfText(Sheet sheet) {
        return !inCaptions;
    }

    private Optional<String> sentence(Duty duty) {
        return duty.word("text").or(() -> standing);
    }
}

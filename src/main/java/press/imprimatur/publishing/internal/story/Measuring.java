package press.imprimatur.publishing.internal.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.markup.Block;
import press.imprimatur.markup.Body;
import press.imprimatur.markup.Markup;
import press.imprimatur.markup.Passage;
import press.imprimatur.provenance.Original;
import press.imprimatur.terms.Extent;

/**
 * Measures texts for permissions that limit their length, so that nobody has to be asked. Captions
 * belong to their pictures and are not counted; neither is the headline. Words are those of {@link
 * Markup#words(String)}; Chinese and Japanese count by character. A subhead is no paragraph, an
 * entry of a list is one, and so is a table.
 */
@ApplicationScoped
class Measuring {

    private static final Set<Passage.Role> PARAGRAPHS =
            EnumSet.of(Passage.Role.PARAGRAPH, Passage.Role.QUOTATION, Passage.Role.LIST_ITEM);

    private static final Set<UnicodeScript> WITHOUT_SPACES =
            EnumSet.of(
                    UnicodeScript.THAI,
                    UnicodeScript.LAO,
                    UnicodeScript.KHMER,
                    UnicodeScript.MYANMAR,
                    UnicodeScript.TIBETAN,
                    UnicodeScript.JAVANESE,
                    UnicodeScript.BALINESE);

    @Inject Markup markup;

    /** The text beside what it was made from; our own is beside itself. */
    Lengths of(
            ArticleText text, String summary, Optional<Original> original, boolean isTranslated) {
        var words = words(text.body());
        int all = original.map(from -> wordsOf(from, isTranslated)).orElse(words);
        return new Lengths(
                new Extent(words, paragraphs(text.body()), all),
                new Extent(words(summary), summary.isBlank() ? 0 : 1, all));
    }

    /**
     * Words of one language are no measure for those of another: there is nothing to compare with,
     * and what cannot be shown to be a part counts as the whole.
     */
    private int wordsOf(Original original, boolean isTranslated) {
        return isTranslated ? 0 : words(original.body());
    }

    private int words(Body body) {
        return markup.passages(body).stream()
                .filter(passage -> passage.role() != Passage.Role.CAPTION)
                .mapToInt(passage -> words(passage.said()))
                .sum();
    }

    private int words(String text) {
        return markup.words(text).stream().mapToInt(Measuring::wordsIn).sum();
    }

    /** What is written without spaces is counted by letter: never fewer than there are words. */
    private static int wordsIn(String word) {
        return word.codePoints().mapToObj(UnicodeScript::of).anyMatch(WITHOUT_SPACES::contains)
                ? (int) word.codePoints().filter(Character::isLetter).count()
                : 1;
    }

    private int paragraphs(Body body) {
        var tables = body.blocks().stream().filter(Block.Table.class::isInstance).count();
        var others =
                markup.passages(body).stream()
                        .filter(passage -> PARAGRAPHS.contains(passage.role()))
                        .count();
        return (int) (tables + others);
    }
}

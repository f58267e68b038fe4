package press.imprimatur.vault.internal;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.markup.Markup;
import press.imprimatur.markup.Passage;
import press.imprimatur.markup.Wording;

/** The words of a story as it is kept, in which what a source supports is found again. */
class StoryWords {

    /**
     * In the quotation marks of most languages; what is shorter is a name or a word that is meant.
     */
    private static final Pattern QUOTED =
            Pattern.compile("[“„«「『\"]([^“”„«»「」『』\"\\n]{12,})[”“»」』\"]");

    private static final int FEWEST_WORDS = 3;

    private final Markup markup;
    private final List<Passage> passages;
    private final Wording all;

    StoryWords(ArticleText text, Markup markup) {
        this.markup = markup;
        this.passages = markup.passages(text.body());
        this.all =
                new Wording(
                        Stream.concat(
                                        Stream.of(text.headline(), text.deck()),
                                        passages.stream().map(Passage::said))
                                .collect(joining("\n")));
    }

    boolean hold(String quote) {
        return all.holds(new Wording(quote));
    }

    /** What stands in quotation marks, or is set as a quotation, in its order. */
    List<String> quotations() {
        var found = new ArrayList<String>();
        for (var passage : passages) {
            if (passage.role() == Passage.Role.QUOTATION) {
                found.add(passage.said());
            } else {
                QUOTED.matcher(passage.said()).results().map(it -> it.group(1)).forEach(found::add);
            }
        }
        return found.stream()
                .filter(each -> markup.words(each).size() >= FEWEST_WORDS)
                .distinct()
                .toList();
    }
}

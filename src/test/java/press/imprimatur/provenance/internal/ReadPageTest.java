package press.imprimatur.provenance.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import press.imprimatur.markup.Markup;
import press.imprimatur.markup.internal.JsoupMarkup;
import press.imprimatur.provenance.Differences;
import press.imprimatur.provenance.EditMade;
import press.imprimatur.provenance.LeftOut;
import press.imprimatur.provenance.LeftOutPassage;
import press.imprimatur.provenance.LeftOutPassage.Fate;
import press.imprimatur.provenance.Original;
import press.imprimatur.provenance.Restoration;
import press.imprimatur.provenance.StoryText;
import press.imprimatur.terms.Use;

/** A text is compared with what the page said, and not only with what was read of it. */
class ReadPageTest {

    private static final String FIRST = "<p>The ice went out on Tuesday, early.</p>";
    private static final String LAST = "<p>Fishermen watched and waited for it.</p>";
    private static final String NOTE = "<p>Correction: it was a Monday, says the harbour.</p>";

    private final Markup markup = new JsoupMarkup();
    private final WordComparison comparison = new WordComparison();

    ReadPageTest() {
        comparison.markup = markup;
    }

    @Test
    void what_may_belong_to_the_story_lacks_until_somebody_says() {
        var read = text(FIRST + LAST);

        assertThat(differences(read, true, Set.of()).edits())
                .extracting(EditMade::change)
                .containsExactly(Use.ABRIDGE);
        assertThat(differences(read, true, Set.of(1)).isUnchanged()).isTrue();
        assertThat(differences(read, false, Set.of()).isUnchanged()).isTrue();
    }

    @Test
    void what_was_put_back_is_no_addition() {
        var whole = text(FIRST + NOTE + LAST);

        assertThat(differences(whole, true, Set.of()).isUnchanged()).isTrue();
        assertThat(differences(whole, true, Set.of(1)).isUnchanged()).isTrue();
        assertThat(differences(whole, false, Set.of()).isUnchanged()).isTrue();
    }

    @Test
    void what_the_page_never_said_is_an_addition_still() {
        var other = text(FIRST + NOTE + "<p>And nobody knows why.</p>" + LAST);

        assertThat(differences(other, true, Set.of()).isUnchanged()).isFalse();
    }

    @Test
    void it_comes_back_to_its_place_whatever_else_was_changed() {
        var page = page(true, Set.of());
        var current = text("<p>The ice went out on Tuesday, very early.</p>" + LAST);
        var before = page.with(1, current);
        var parts = page.partsOf(1, current);
        var back = comparison.restored(before, current, new Restoration.Passage(parts.get(0)));

        assertThat(parts).containsExactly(2);
        assertThat(back.body())
                .isEqualTo(
                        text("<p>The ice went out on Tuesday, very early.</p>" + NOTE + LAST)
                                .body());
    }

    @Test
    void its_fate_is_told() {
        assertThat(fates(text(FIRST + LAST), true, Set.of())).containsExactly(Fate.LACKING);
        assertThat(fates(text(FIRST + LAST), true, Set.of(1))).containsExactly(Fate.SET_ASIDE);
        assertThat(fates(text(FIRST + LAST), false, Set.of())).containsExactly(Fate.SET_ASIDE);
        assertThat(fates(text(FIRST + NOTE + LAST), true, Set.of()))
                .containsExactly(Fate.IN_THE_TEXT);
    }

    private List<Fate> fates(StoryText current, boolean doubtful, Set<Integer> setAside) {
        return page(doubtful, setAside).leftOut(current).stream()
                .map(LeftOutPassage::fate)
                .toList();
    }

    private Differences differences(StoryText current, boolean doubtful, Set<Integer> setAside) {
        return comparison.between(page(doubtful, setAside).comparedWith(current), current);
    }

    private ReadPage page(boolean doubtful, Set<Integer> setAside) {
        var original =
                new Original(
                        "Ice",
                        "",
                        "",
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        "en",
                        "",
                        markup.clean(FIRST + LAST),
                        List.of(),
                        List.of(),
                        List.of(new LeftOut(1, markup.clean(NOTE), doubtful)));
        return new ReadPage(original, setAside, markup);
    }

    private StoryText text(String html) {
        return new StoryText("Ice", "", markup.clean(html));
    }
}

package press.imprimatur.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two searches that look for the same are the same. */
class SavedQueryTest {

    @Test
    void leavesOutWhatNarrowsNothingAndKeepsTheOrderOfThePage() {
        var asked =
                Map.of(
                        "kind", " ARTICLE ",
                        "q", " ferries & piers ",
                        "state", "NO_SUCH_STATE",
                        "author", "  ",
                        "after", "a-cursor");

        var query = new SavedQuery(SearchPlace.SEARCH, asked);

        assertThat(query.text()).isEqualTo("q=ferries+%26+piers&kind=ARTICLE");
        assertThat(query.address())
                .isEqualTo("/desk/search/search.xhtml?q=ferries+%26+piers&kind=ARTICLE");
    }

    @Test
    void isReadAsItWasWritten() {
        var query =
                new SavedQuery(
                        SearchPlace.SEARCH, Map.of("q", "부대 100% = a&b", "from", "2026-03-01"));

        assertThat(SavedQuery.of(SearchPlace.SEARCH, query.text())).isEqualTo(query);
    }

    @Test
    void knowsWhatTheListOfArticlesIsNarrowedTo() {
        var asked = Map.of("stage", "draft", "rights", "permitted", "mine", "false", "page", "3");

        var query = new SavedQuery(SearchPlace.ARTICLES, asked);

        assertThat(query.address())
                .isEqualTo("/desk/articles/articles.xhtml?stage=draft&rights=permitted");
    }

    @Test
    void isNothingIfNothingIsAsked() {
        assertThat(new SavedQuery(SearchPlace.ARTICLES, Map.of("q", "x")).isNothing()).isTrue();
        assertThat(SavedQuery.of(SearchPlace.SEARCH, "").isNothing()).isTrue();
    }
}

package press.imprimatur.publishing.internal.publications;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import press.imprimatur.publishing.internal.story.Story;
import press.imprimatur.sources.Outlet;

/** What lists say of a story that is out. */
@Embeddable
public class ListedWords {

    private String headline;
    private String summary;
    private String byline;
    private String language;

    /** Who paid for it; empty where nobody did. */
    private String sponsor = "";

    /** Whose story it is, by name; null for our own. */
    private String outlet;

    protected ListedWords() {}

    ListedWords(Story story) {
        var text = story.article().text();
        headline = text.headline();
        summary = story.summary();
        byline = text.byline();
        language = text.language();
        sponsor = text.details().sponsor();
        outlet = story.outlet().map(Outlet::name).orElse(null);
    }

    public String headline() {
        return headline;
    }

    public String summary() {
        return summary;
    }

    public String byline() {
        return byline;
    }

    public String language() {
        return language;
    }

    public String sponsor() {
        return sponsor;
    }

    public Optional<String> outlet() {
        return Optional.ofNullable(outlet);
    }
}

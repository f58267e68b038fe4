package press.imprimatur.desk.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleText;

/** Two texts of one article side by side: what is kept by now, and what was typed meanwhile. */
@SuppressWarnings("serial")
public class Conflict implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final Instant at;
    private final List<Pair> pairs;

    private Conflict(String name, Instant at, List<Pair> pairs) {
        this.name = name;
        this.at = at;
        this.pairs = pairs;
    }

    static Conflict between(Article present, ArticleText typed) {
        var pairs = new ArrayList<Pair>();
        add(pairs, "headline", present, typed, ArticleText::headline);
        add(pairs, "slug", present, typed, ArticleText::slug);
        add(pairs, "deck", present, typed, ArticleText::deck);
        add(pairs, "byline", present, typed, ArticleText::byline);
        add(pairs, "dateline", present, typed, ArticleText::dateline);
        add(pairs, "language", present, typed, ArticleText::language);
        add(
                pairs,
                "caption",
                present,
                typed,
                text -> text.picture().map(p -> p.caption()).orElse(""));
        var theirs = present.text().body().html();
        var mine = typed.body().html();
        if (!theirs.equals(mine)) {
            pairs.add(new Pair("body", theirs, mine));
        }
        return new Conflict(present.edited().name(), present.edited().at(), List.copyOf(pairs));
    }

    private static void add(
            List<Pair> pairs,
            String field,
            Article present,
            ArticleText typed,
            Function<ArticleText, String> part) {
        var theirs = part.apply(present.text());
        var mine = part.apply(typed);
        if (!theirs.equals(mine)) {
            pairs.add(new Pair(field, theirs, mine));
        }
    }

    /** Who was faster. */
    public String getName() {
        return name;
    }

    public Instant getAt() {
        return at;
    }

    /** Everything in which the two differ. */
    public List<Pair> getPairs() {
        return pairs;
    }

    /** One field, twice. */
    public static class Pair implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String field;
        private final String theirs;
        private final String mine;

        Pair(String field, String theirs, String mine) {
            this.field = field;
            this.theirs = theirs;
            this.mine = mine;
        }

        public String getField() {
            return field;
        }

        public String getTheirs() {
            return theirs;
        }

        public String getMine() {
            return mine;
        }

        /** Whether both are clean HTML and may be shown as such. */
        public boolean isBody() {
            return field.equals("body");
        }
    }
}

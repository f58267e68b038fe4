package press.imprimatur.desk.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
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

    /**
     * @param pictures tells people by its name which picture is meant; asked of the empty name, too
     */
    static Conflict between(Article present, ArticleText typed, UnaryOperator<String> pictures) {
        var mine = typed.fields();
        var pairs = new ArrayList<Pair>();
        present.text()
                .fields()
                .forEach((field, theirs) -> {
                    if (!theirs.equals(mine.get(field))) {
                        pairs.add(pair(field, theirs, mine.get(field), pictures));
                    }
                });
        return new Conflict(present.edited().name(), present.edited().at(), List.copyOf(pairs));
    }

    private static Pair pair(
            String field, String theirs, String mine, UnaryOperator<String> pictures) {
        return field.equals("picture")
                ? new Pair(field, pictures.apply(theirs), pictures.apply(mine))
                : new Pair(field, theirs, mine);
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

package press.imprimatur.publishing.web;

import java.time.Instant;
import java.util.List;
import press.imprimatur.publishing.Consequence;
import press.imprimatur.publishing.Explanation;

/** What would become of a story, as the desk shows it. */
public class ConsequenceRow {

    private final Consequence consequence;
    private final String fate;
    private final List<String> keptBy;

    ConsequenceRow(Consequence consequence, String fate, List<String> keptBy) {
        this.consequence = consequence;
        this.fate = fate;
        this.keptBy = keptBy;
    }

    public String getArticle() {
        return consequence.article().toString();
    }

    public String getHeadline() {
        return consequence.headline();
    }

    public String getFate() {
        return fate;
    }

    public String getTone() {
        return switch (consequence.fate()) {
            case COMES_DOWN -> "red";
            case LOSES_PICTURES, LEAVES_FEED -> "amber";
            case STAYS -> "green";
            case OVER_BY_THEN -> "grey";
        };
    }

    /** The titles of the permissions that would keep it. */
    public List<String> getKeptBy() {
        return keptBy;
    }

    /** Why it would come down, each once. */
    public List<String> getReasons() {
        return consequence.reasons().stream().map(Explanation::sentence).distinct().toList();
    }

    /** Null if no clock ends it as things are. */
    public Instant getShownUntil() {
        return consequence.shownUntil().orElse(null);
    }
}

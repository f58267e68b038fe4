package press.imprimatur.publishing.web;

import java.time.Instant;
import java.util.List;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.publishing.Consequence;
import press.imprimatur.publishing.Explanation;
import press.imprimatur.rights.Permissions;

/** What would become of a story, as the desk shows it. */
public class ConsequenceRow {

    private final Consequence consequence;
    private final String fate;
    private final List<String> keptBy;

    private ConsequenceRow(Consequence consequence, String fate, List<String> keptBy) {
        this.consequence = consequence;
        this.fate = fate;
        this.keptBy = keptBy;
    }

    static ConsequenceRow of(
            Consequence consequence, Permissions permissions, Sentences sentences) {
        var keptBy =
                consequence.keptBy().stream()
                        .map(kept -> permissions.get(kept.id()).title())
                        .distinct()
                        .toList();
        var fate = sentences.say("publishing.fate." + consequence.fate());
        return new ConsequenceRow(consequence, fate, keptBy);
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
            case COMES_DOWN, OVER_BY_THEN -> "red";
            case LOSES_PICTURES, LEAVES_FEED -> "amber";
            case STAYS -> "green";
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

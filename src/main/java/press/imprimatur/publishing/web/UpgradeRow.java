package press.imprimatur.publishing.web;

import java.time.Instant;
import java.util.List;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.publishing.Explanation;
import press.imprimatur.publishing.UpgradeQuestion;

/** A story of which an upgrade would take something away, as the desk shows it. */
public class UpgradeRow {

    private final UpgradeQuestion question;
    private final String loss;

    private UpgradeRow(UpgradeQuestion question, String loss) {
        this.question = question;
        this.loss = loss;
    }

    static UpgradeRow of(UpgradeQuestion question, Sentences sentences) {
        return new UpgradeRow(question, sentences.say(question.loss().key()));
    }

    public String getArticle() {
        return question.article().toString();
    }

    public String getHeadline() {
        return question.headline();
    }

    public String getLoss() {
        return loss;
    }

    public Instant getSince() {
        return question.foundAt();
    }

    /** Why, in sentences. */
    public List<String> getReasons() {
        return question.reasons().stream().map(Explanation::sentence).distinct().toList();
    }
}

package press.imprimatur.desk.web;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.publishing.Publication;

/** A story in public as the desk shows it. */
public class PublicationRow {

    private static final Set<String> DOWN_FOR_A_FAULT = Set.of("killed", "retracted");

    private final Publication publication;
    private final String tone;
    private final String state;
    private final String signature;

    private PublicationRow(Publication publication, String tone, String state, String signature) {
        this.publication = publication;
        this.tone = tone;
        this.state = state;
        this.signature = signature;
    }

    static PublicationRow of(Publication publication, Sentences sentences, Instant now) {
        var word =
                switch (publication.state()) {
                    case LIVE -> publication.isShownAt(now) ? "live" : "ended";
                    case WITHDRAWN -> "withdrawn";
                    case RETRACTED -> "retracted";
                    case KILLED -> "killed";
                };
        var tone =
                word.equals("live") ? "green" : DOWN_FOR_A_FAULT.contains(word) ? "red" : "amber";
        var signature = publication.signature().name().toLowerCase(Locale.ROOT);
        return new PublicationRow(
                publication,
                tone,
                sentences.say("desk.publication." + word),
                sentences.say("desk.signature." + signature));
    }

    public String getArticle() {
        return publication.article().toString();
    }

    public String getHeadline() {
        return publication.headline();
    }

    public String getAddress() {
        return publication.address().toString();
    }

    public String getTone() {
        return tone;
    }

    public String getState() {
        return state;
    }

    public String getSignature() {
        return signature;
    }

    public String getPublishedBy() {
        return publication.publishedBy();
    }

    public Instant getPublishedAt() {
        return publication.publishedAt();
    }

    public Instant getFirstPublishedAt() {
        return publication.firstPublishedAt();
    }

    /** Null if no clock ends it. */
    public Instant getShownUntil() {
        return publication.shownUntil().orElse(null);
    }
}

package press.imprimatur.rights.web;

import java.time.Instant;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.DutyStanding;

/** Something that a partner is to hear of, as a page shows it. */
public class NewsRow {

    private final DutyStanding.News news;
    private final Sentences sentences;

    NewsRow(DutyStanding.News news, Sentences sentences) {
        this.news = news;
        this.sentences = sentences;
    }

    /** What happened. */
    public String getWhat() {
        return sentences.say("rights.news." + news.kind());
    }

    public Instant getAt() {
        return news.at();
    }

    /** Whether they heard of it. */
    public String getState() {
        return sentences.say("rights.news.state." + news.state());
    }
}

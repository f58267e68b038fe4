package press.imprimatur.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.Newsroom;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.PlainTime;
import press.imprimatur.provenance.OriginalDate;

/** Dates stories of our own that came out before they came out here, as in an older system. */
@ApplicationScoped
class Dating {

    @Inject Newsrooms newsrooms;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    /** What is there already stays, whatever became of the article. */
    void refuseUnlikely(ArticleText text, Article before) {
        if (!date(text).equals(date(before.text()))) {
            refuseUnlikely(text, before.isReprint());
        }
    }

    void refuseUnlikely(ArticleText text, boolean isReprint) {
        if (date(text).isEmpty()) {
            return;
        }
        if (isReprint) {
            throw new FieldRefused("published", "articles.publishedOfReprint");
        }
        if (begin(read(date(text))).isAfter(clock.instant())) {
            throw new FieldRefused("published", "articles.publishedLater");
        }
    }

    /** Writes down who dates it, if anybody does. */
    void record(ArticleText text, Article before) {
        if (!date(text).equals(date(before.text()))) {
            var said = date(text).isEmpty() ? "as it came out here" : date(text);
            audit.record(AuditedAct.of("article.dated", "article", before.id(), said));
        }
    }

    private static String date(ArticleText text) {
        return text.details().published();
    }

    private static OriginalDate read(String date) {
        try {
            var read = OriginalDate.read(date);
            if (PlainTime.isUsual(read.instant())) {
                return read;
            }
        } catch (DateTimeException malformed) {
            // Said below.
        }
        throw new FieldRefused("published", "articles.publishedMalformed", date);
    }

    /** A day begins where the newsroom is. */
    private Instant begin(OriginalDate date) {
        return date.dayOnly()
                ? date.at().toLocalDate().atStartOfDay(zone()).toInstant()
                : date.instant();
    }

    private ZoneId zone() {
        return newsrooms.find().map(Newsroom::zone).orElse(ZoneOffset.UTC);
    }
}

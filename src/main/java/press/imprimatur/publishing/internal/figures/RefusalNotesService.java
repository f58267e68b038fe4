package press.imprimatur.publishing.internal.figures;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Collectors;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.identity.Allows;
import press.imprimatur.publishing.Explanation;
import press.imprimatur.publishing.NotPermitted;
import press.imprimatur.publishing.PublishingFigures;

/**
 * Keeps for a while why publishing was refused: a refusal undoes the transaction it is found in. So
 * that is done on a thread of its own, which knows no caller: whoever is refused would otherwise
 * hold one connection to the database and wait for a second.
 */
@Stateless
@Allows
@TransactionAttribute(REQUIRES_NEW)
public class RefusalNotesService {

    /** A day longer than anybody asks for, whatever the zone. */
    private static final Duration KEPT = Duration.ofDays(PublishingFigures.DAYS + 1L);

    @Inject FigureRows rows;
    @Inject Clock clock;

    /** Counts it with each of its reasons once. */
    @Allows(thePublic = true)
    @Asynchronous
    public void note(ArticleId article, NotPermitted refusal) {
        var now = clock.instant();
        var reasons = refusal.reasons().stream().map(Explanation::code).collect(Collectors.toSet());
        rows.note(article, reasons, now);
        rows.forgetBefore(now.minus(KEPT));
    }
}

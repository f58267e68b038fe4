package press.imprimatur.publishing.internal.figures;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;
import static press.imprimatur.identity.Role.EDITOR;

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
 * Keeps for a while why publishing was refused: a refusal undoes the transaction it is found in.
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
    @Allows(EDITOR)
    public void note(ArticleId article, NotPermitted refusal) {
        var now = clock.instant();
        var reasons = refusal.reasons().stream().map(Explanation::code).collect(Collectors.toSet());
        rows.note(article, reasons, now);
        rows.forgetBefore(now.minus(KEPT));
    }
}

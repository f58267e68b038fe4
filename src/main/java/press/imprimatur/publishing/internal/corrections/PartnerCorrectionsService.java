package press.imprimatur.publishing.internal.corrections;

import static press.imprimatur.identity.Role.EDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import press.imprimatur.articles.ArticleChangedMeanwhile;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.provenance.CaptureId;
import press.imprimatur.publishing.CorrectionWay;
import press.imprimatur.publishing.NotCorrectable;
import press.imprimatur.publishing.PartnerCorrections;
import press.imprimatur.publishing.Publication;
import press.imprimatur.publishing.TheirCorrection;
import press.imprimatur.publishing.internal.publications.PublicationEntity;
import press.imprimatur.publishing.internal.publications.Publications;
import press.imprimatur.publishing.internal.release.BringingOut;

@Stateless
@Allows
public class PartnerCorrectionsService implements PartnerCorrections {

    @Inject ArticleDesk articles;
    @Inject LaterOriginals originals;
    @Inject Publications publications;
    @Inject BringingOut bringingOut;
    @Inject Newsrooms newsrooms;
    @Inject AuditTrail audit;
    @Inject CurrentCaller caller;
    @Inject Clock clock;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<TheirCorrection> of(ArticleId id) {
        return originals.of(articles.get(id));
    }

    @Override
    @Allows(EDITOR)
    public Publication takeOver(ArticleId id, long seen, CaptureId correction) {
        return takeOver(id, seen, correction, Optional.empty());
    }

    @Override
    @Allows(EDITOR)
    public Publication takeOver(ArticleId id, long seen, CaptureId correction, ArticleText merged) {
        return takeOver(id, seen, correction, Optional.of(merged));
    }

    private Publication takeOver(
            ArticleId id, long seen, CaptureId correction, Optional<ArticleText> merged) {
        var now = clock.instant();
        var article = articles.get(id);
        if (article.version() != seen) {
            throw new ArticleChangedMeanwhile(article);
        }
        var out = publications.find(id).filter(each -> each.isShownAt(now));
        if (out.isEmpty()) {
            throw new NotCorrectable(CorrectionWay.NOT_OUT);
        }
        if (!article.isReprint()) {
            throw new NotCorrectable(CorrectionWay.CORRECT);
        }
        var theirs = originals.corrected(article, correction);
        var corrected = articles.takeOver(id, seen, correction, merged.orElse(theirs));
        if (article.isLawyeredFor(caller.get().user())) {
            bringingOut.refuseUnlessPermitted(corrected, now);
            return out.get().publication(newsrooms.get());
        }
        return told(bringingOut.bringOut(corrected, bringingOut.callersWord(corrected), now));
    }

    private Publication told(PublicationEntity publication) {
        audit.record(
                AuditedAct.of(
                        "article.published",
                        "article",
                        publication.article(),
                        publication.headline()));
        return publication.publication(newsrooms.get());
    }
}

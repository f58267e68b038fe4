package press.imprimatur.publishing.internal.corrections;

import static press.imprimatur.identity.Role.EDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.publishing.Correction;
import press.imprimatur.publishing.CorrectionId;
import press.imprimatur.publishing.CorrectionReviews;
import press.imprimatur.publishing.NoSuchCorrection;
import press.imprimatur.publishing.PartChange;
import press.imprimatur.publishing.internal.notes.CorrectionEntity;
import press.imprimatur.publishing.internal.notes.Notes;
import press.imprimatur.publishing.internal.publications.Publications;

@Stateless
@Allows
public class CorrectionReviewsService implements CorrectionReviews {

    private static final int LONGEST_REMARK = 2000;

    @Inject Notes notes;
    @Inject PartChanges changes;
    @Inject ArticleDesk articles;
    @Inject Publications publications;
    @Inject AuditTrail audit;
    @Inject CurrentCaller caller;
    @Inject Clock clock;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<Correction> waiting(int limit) {
        return notes.waiting(limit).stream().map(this::correction).toList();
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Correction get(CorrectionId id) {
        return correction(notes.find(id).orElseThrow(() -> new NoSuchCorrection(id)));
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<PartChange> changes(CorrectionId id) {
        var correction = get(id);
        var all = new ArrayList<PartChange>();
        if (correction.before() != correction.after()) {
            all.addAll(
                    changes.between(
                            text(correction, correction.before()),
                            text(correction, correction.after())));
        }
        all.addAll(changes.of(correction.credits()));
        return all;
    }

    @Override
    @Allows(EDITOR)
    public Correction confirm(CorrectionId id) {
        var correction = locked(id);
        correction.confirm(caller.get(), clock.instant());
        return told("article.correctionConfirmed", correction);
    }

    @Override
    @Allows(EDITOR)
    public Correction sendBack(CorrectionId id, String remark) {
        var said = remark == null ? "" : remark.strip();
        if (said.isEmpty()) {
            throw new FieldRefused("remark", "publishing.correction.remarkMissing");
        }
        if (said.length() > LONGEST_REMARK) {
            throw new FieldRefused("remark", "publishing.reasonTooLong", LONGEST_REMARK);
        }
        var correction = locked(id);
        correction.sendBack(caller.get(), clock.instant(), said);
        return told("article.correctionSentBack", correction);
    }

    private CorrectionEntity locked(CorrectionId id) {
        return notes.lock(id).orElseThrow(() -> new NoSuchCorrection(id));
    }

    private ArticleText text(Correction correction, int revision) {
        return articles.getRevision(correction.article(), revision).text();
    }

    private Correction told(String verb, CorrectionEntity entity) {
        var correction = correction(entity);
        audit.record(AuditedAct.of(verb, "article", correction.article(), correction.headline()));
        return correction;
    }

    private Correction correction(CorrectionEntity entity) {
        var publication = publications.find(entity.article()).orElseThrow();
        return entity.correction(publication.headline());
    }
}

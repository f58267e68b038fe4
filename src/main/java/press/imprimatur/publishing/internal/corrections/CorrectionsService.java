package press.imprimatur.publishing.internal.corrections;

import static press.imprimatur.identity.Role.EDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleChangedMeanwhile;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.articles.SaveReason;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.publishing.Correction;
import press.imprimatur.publishing.CorrectionWay;
import press.imprimatur.publishing.Corrections;
import press.imprimatur.publishing.NewCorrection;
import press.imprimatur.publishing.NotCorrectable;
import press.imprimatur.publishing.NoteKind;
import press.imprimatur.publishing.PublicNote;
import press.imprimatur.publishing.Publication;
import press.imprimatur.publishing.Signature;
import press.imprimatur.publishing.internal.notes.CorrectionEntity;
import press.imprimatur.publishing.internal.notes.Notes;
import press.imprimatur.publishing.internal.publications.PublicationEntity;
import press.imprimatur.publishing.internal.publications.Publications;
import press.imprimatur.publishing.internal.release.BringingOut;
import press.imprimatur.publishing.internal.telling.GrantorNotices;
import press.imprimatur.rights.Authorships;
import press.imprimatur.rights.StoryNews.Kind;
import press.imprimatur.terms.Authorship;

@Stateless
@Allows
public class CorrectionsService implements Corrections {

    /** A night at the desk is over by then, and whoever comes in the morning looks. */
    private static final Duration REVIEWED_WITHIN = Duration.ofHours(12);

    @Inject ArticleDesk articles;
    @Inject Authorships authorships;
    @Inject Publications publications;
    @Inject BringingOut bringingOut;
    @Inject Credits credits;
    @Inject PartChanges changesOf;
    @Inject ChangesInWords inWords;
    @Inject GrantorNotices telling;
    @Inject Notes notes;
    @Inject Newsrooms newsrooms;
    @Inject Sentences sentences;
    @Inject AuditTrail audit;
    @Inject CurrentCaller caller;
    @Inject Clock clock;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public CorrectionWay way(ArticleId id) {
        return way(articles.get(id), clock.instant());
    }

    @Override
    @Allows(EDITOR)
    public Publication correct(ArticleId id, long seen, NewCorrection wanted) {
        var now = clock.instant();
        refuseUnless(CorrectionWay.CORRECT, way(seen(id, seen), now));
        var note = new PublicNote(NoteKind.CORRECTION, now, wanted.note());
        CorrectionPolicy.refuseNote(note);
        var before = publications.find(id).orElseThrow().revision();
        var out = articles.getRevision(id, before).text();
        var shown = credits.shown(out);
        CorrectionPolicy.refuseOther(out, wanted.text(), shown, credits.shown(wanted.text()));
        var changes = credits.changes(shown, wanted.credits());
        CorrectionPolicy.refuseNothing(out, wanted, changes.isEmpty());
        var corrected =
                articles.save(
                        id, seen, wanted.text(), wanted.how(), SaveReason.corrected(wanted.note()));
        refuseUnlessOurs(corrected);
        credits.write(changes);
        var correction = noted(id, note);
        correction.change(before, corrected.revision(), changes);
        notes.add(correction);
        var publication = bringingOut.bringOut(corrected, page -> Signature.SINGLE_CORRECTION, now);
        var differences = new ArrayList<>(changesOf.between(out, corrected.text()));
        differences.addAll(changesOf.of(changes));
        var words = inWords.of(note.text(), differences);
        telling.corrected(Kind.CORRECTED, correction.name(), corrected, publication, words);
        return told("article.corrected", publication);
    }

    @Override
    @Allows(EDITOR)
    public Publication note(ArticleId id, String words) {
        var now = clock.instant();
        var article = articles.get(id);
        refuseUnless(CorrectionWay.NOTE, way(article, now));
        var note = noted(id, note(article, words, now));
        var revision = publications.find(id).orElseThrow().revision();
        note.change(revision, revision, List.of());
        notes.add(note);
        var publication = bringingOut.showAgain(id, now);
        telling.corrected(Kind.NOTED, note.name(), article, publication, words.strip());
        return told("article.noted", publication);
    }

    @Override
    @Allows(EDITOR)
    public Publication publishWithNote(ArticleId id, long seen, String words) {
        var now = clock.instant();
        var article = seen(id, seen);
        var out = publications.find(id).filter(each -> each.isShownAt(now));
        if (out.isEmpty()) {
            throw new NotCorrectable(CorrectionWay.NOT_OUT);
        }
        var note = note(article, words, now);
        var correction = noted(id, note);
        correction.change(out.get().revision(), article.revision(), List.of());
        correction.isOfTwoPersons();
        notes.add(correction);
        var before = articles.getRevision(id, out.get().revision()).text();
        var publication = bringingOut.bringOut(article, bringingOut.twoPersonsWord(article), now);
        var said = inWords.of(note.text(), changesOf.between(before, article.text()));
        telling.corrected(Kind.CORRECTED, correction.name(), article, publication, said);
        return told("article.publishedWithNote", publication);
    }

    private PublicNote note(Article article, String words, Instant now) {
        var kind = article.isReprint() ? NoteKind.NOTE : NoteKind.CORRECTION;
        var note = new PublicNote(kind, now, words == null ? "" : words.strip());
        CorrectionPolicy.refuseNote(note);
        CorrectionPolicy.refuseRepeated(note, notes.beside(article.id()));
        return note;
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<Correction> of(ArticleId article) {
        return notes.of(article).stream().map(this::correction).toList();
    }

    private CorrectionWay way(Article article, Instant now) {
        var out = publications.find(article.id()).filter(each -> each.isShownAt(now));
        if (out.isEmpty()) {
            return CorrectionWay.NOT_OUT;
        }
        if (article.isLawyeredFor(caller.get().user())) {
            return CorrectionWay.LAWYERED;
        }
        if (article.isReprint()) {
            return CorrectionWay.NOTE;
        }
        var shown = articles.getRevision(article.id(), out.get().revision());
        return authorship(shown).filter(Authorship.OURS::equals).isPresent()
                ? CorrectionWay.CORRECT
                : CorrectionWay.NOT_KNOWN_TO_BE_OURS;
    }

    /** What the correction itself brings in may be somebody else's. */
    private void refuseUnlessOurs(Article corrected) {
        var known = authorship(corrected);
        if (known.filter(Authorship.OURS::equals).isEmpty()) {
            var doubts = known.map(Authorship::doubts).orElse(List.of());
            throw NotCorrectable.notKnownToBeOurs(
                    doubts.stream()
                            .map(doubt -> doubt.inWords(sentences))
                            .collect(Collectors.joining("; ")));
        }
    }

    private Optional<Authorship> authorship(Article article) {
        return authorships.of(article.made());
    }

    private Article seen(ArticleId id, long seen) {
        var article = articles.get(id);
        if (article.version() != seen) {
            throw new ArticleChangedMeanwhile(article);
        }
        return article;
    }

    private static void refuseUnless(CorrectionWay wanted, CorrectionWay way) {
        if (way != wanted) {
            throw new NotCorrectable(way);
        }
    }

    private CorrectionEntity noted(ArticleId id, PublicNote note) {
        return new CorrectionEntity(id, note, caller.get(), note.at().plus(REVIEWED_WITHIN));
    }

    private Correction correction(CorrectionEntity entity) {
        var headline = publications.find(entity.article()).map(PublicationEntity::headline);
        return entity.correction(headline.orElse(""));
    }

    private Publication told(String verb, PublicationEntity publication) {
        audit.record(AuditedAct.of(verb, "article", publication.article(), publication.headline()));
        return publication.publication(newsrooms.get());
    }
}

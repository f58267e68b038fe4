package press.imprimatur.articles;

import java.util.Optional;
import press.imprimatur.identity.UserId;
import press.imprimatur.provenance.Original;
import press.imprimatur.terms.MadeVersion;

/**
 * An article as it stands at the desk.
 *
 * @param version grows with everything that happens to it; a change says which it was made from
 * @param revision counts the texts it has had, from 1
 * @param origin where it comes from; present exactly if it is a reprint
 * @param approval the second person's word; present exactly in the stage {@link Stage#APPROVED}
 * @param derivedFrom the article that it was made from here; empty if it was begun by itself
 * @param legalMark whether lawyers have read it; empty if nobody ever said so
 * @param created who began it
 * @param edited who changed the text last
 */
public record Article(
        ArticleId id,
        long version,
        int revision,
        ArticleKind kind,
        Stage stage,
        ArticleText text,
        Optional<Origin> origin,
        Optional<DerivedFrom> derivedFrom,
        Optional<Approval> approval,
        Optional<LegalMark> legalMark,
        EditStamp created,
        EditStamp edited) {

    /** Whether it is another outlet's story. */
    public boolean isReprint() {
        return kind == ArticleKind.REPRINT;
    }

    /** Whether lawyers have read it, and nobody took that mark off. */
    public boolean isLawyered() {
        return legalMark.filter(LegalMark::set).isPresent();
    }

    /**
     * Whether a change takes a second person whatever the rules say else: lawyers have read it, or
     * this very person took that mark off.
     */
    public boolean isLawyeredFor(UserId person) {
        return legalMark.filter(mark -> mark.set() || mark.said().by().equals(person)).isPresent();
    }

    /**
     * Whether its text is in another language than that original. One that does not say its own is
     * taken to be in that of the text which the article was made from.
     */
    public boolean isTranslationOf(Original original) {
        var said = original.language();
        return text.isInAnotherLanguageThan(
                said.isEmpty() ? derivedFrom.map(DerivedFrom::language).orElse("") : said);
    }

    /** Its present state, as rights ask whose it is. */
    public MadeVersion made() {
        return new MadeVersion(id.work(), text.state());
    }

    /** What lists show of it. */
    public ArticleSummary summary() {
        return new ArticleSummary(
                id,
                version,
                kind,
                stage,
                text.headline(),
                text.byline(),
                text.language(),
                origin.map(Origin::outlet),
                edited);
    }

    /** The same article with the text that it had at a revision. */
    public Article at(Revision earlier) {
        return new Article(
                id,
                version,
                earlier.number(),
                kind,
                stage,
                earlier.text(),
                origin.map(now -> now.in(earlier.original().orElseGet(now::version))),
                derivedFrom,
                approval,
                legalMark,
                created,
                earlier.saved());
    }
}

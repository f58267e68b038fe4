package press.imprimatur.publishing.internal.lists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import press.imprimatur.publishing.internal.notes.CorrectionEntity;
import press.imprimatur.publishing.internal.publications.PublicationEntity;
import press.imprimatur.publishing.internal.rendering.CorrectionsView;
import press.imprimatur.publishing.internal.rendering.CorrectionsView.Entry;
import press.imprimatur.publishing.internal.rendering.Masthead;
import press.imprimatur.publishing.internal.rendering.Pages;
import press.imprimatur.publishing.internal.rendering.WordsView;
import press.imprimatur.publishing.internal.serving.Rendition;
import press.imprimatur.publishing.internal.site.FurnitureRow;
import press.imprimatur.publishing.internal.site.SiteRow;

/** What a newsroom says of itself, to readers and to machines. */
@ApplicationScoped
class NewsroomPages {

    private static final int MOST_CORRECTIONS = 100;
    private static final String STYLE = "text/css; charset=utf-8";
    private static final String PLAIN = "text/plain; charset=utf-8";

    @PersistenceContext EntityManager entities;
    @Inject SiteRow site;
    @Inject FurnitureRow furniture;
    @Inject Pages pages;

    /** Empty if the newsroom has said nothing. */
    Optional<Rendition> about(Masthead masthead, Instant now) {
        return Optional.of(site.arrangement().about())
                .filter(text -> !text.isEmpty())
                .map(text ->
                        words(
                                "/about",
                                masthead.say("readers.site.aboutNewsroom", masthead.newsroom()),
                                text,
                                masthead,
                                now));
    }

    Rendition reprints(Masthead masthead, Instant now) {
        var said = site.arrangement().reprints();
        var text = said.isEmpty() ? masthead.say("readers.site.reprintsWords") : said;
        var title = masthead.say("readers.site.reprints");
        return words("/reprints", title, text, masthead, now);
    }

    private Rendition words(
            String path, String title, String text, Masthead masthead, Instant now) {
        var view = new WordsView(masthead, path, title, text);
        return ListAnswers.html(pages.words(view), now, Optional.empty());
    }

    Rendition corrections(Masthead masthead, Instant now) {
        var found =
                entities.createQuery(
                                """
                                select c, p from Correction c, Publication p
                                where p.article = c.article and p.state = LIVE
                                  and (p.shownUntil is null or p.shownUntil > :now)
                                order by c.madeAt desc, c.id desc
                                """,
                                Object[].class)
                        .setParameter("now", now)
                        .setMaxResults(MOST_CORRECTIONS)
                        .getResultList();
        var entries =
                found.stream()
                        .map(row ->
                                entry(
                                        (CorrectionEntity) row[0],
                                        (PublicationEntity) row[1],
                                        masthead))
                        .toList();
        var stories = found.stream().map(row -> (PublicationEntity) row[1]).toList();
        var view = new CorrectionsView(masthead, entries);
        return ListAnswers.html(pages.corrections(view), now, Teasers.end(stories, now));
    }

    private static Entry entry(
            CorrectionEntity correction, PublicationEntity story, Masthead masthead) {
        return Entry.of(
                correction.note(),
                story.headline(),
                story.path(),
                story.words().language(),
                masthead);
    }

    /** What is not for robots, and where the rest is. */
    Rendition robots(Masthead masthead, Instant now) {
        var text =
                """
                User-agent: *
                Disallow: /desk/
                Disallow: /api/
                Disallow: /answer/

                Sitemap: %s
                """
                        .formatted(masthead.absolute(Sitemaps.INDEX));
        return ListAnswers.text(PLAIN, text, now, Optional.empty());
    }

    /** The colour of the newsroom; on dark paper a lighter kind of it. Empty if it has none. */
    Optional<Rendition> look(Instant now) {
        return furniture
                .furniture()
                .look()
                .accent()
                .map(colour -> ListAnswers.text(STYLE, style(colour), now, Optional.empty()));
    }

    private static String style(String colour) {
        return """
        @media screen { :root { --accent: %1$s; } }
        @media screen and (prefers-color-scheme: dark) {
            :root { --accent: color-mix(in oklab, %1$s 45%%, white); }
        }
        """
                .formatted(colour);
    }

    /** Who may sell our advertisements; empty if nobody has said. */
    Optional<Rendition> ads(Instant now) {
        return Optional.of(site.arrangement().adsTxt())
                .filter(text -> !text.isEmpty())
                .map(text -> ListAnswers.text(PLAIN, text + "\n", now, Optional.empty()));
    }
}

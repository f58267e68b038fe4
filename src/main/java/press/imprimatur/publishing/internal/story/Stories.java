package press.imprimatur.publishing.internal.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.articles.LeadPicture;
import press.imprimatur.articles.Origin;
import press.imprimatur.files.FileId;
import press.imprimatur.markup.Markup;
import press.imprimatur.media.Logos;
import press.imprimatur.media.Picture;
import press.imprimatur.media.PictureId;
import press.imprimatur.media.Pictures;
import press.imprimatur.provenance.Capture;
import press.imprimatur.provenance.EditMade;
import press.imprimatur.provenance.Original;
import press.imprimatur.provenance.OriginalDate;
import press.imprimatur.provenance.Provenance;
import press.imprimatur.provenance.StyleContext;
import press.imprimatur.publishing.internal.notes.Notes;
import press.imprimatur.sources.Outlet;
import press.imprimatur.sources.OutletId;
import press.imprimatur.sources.Outlets;
import press.imprimatur.terms.Change;
import press.imprimatur.terms.Component;
import press.imprimatur.terms.ComponentKind;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.WorkFacts;
import press.imprimatur.terms.WorkVersion;

/** Gathers all that a decision and a rendering need of an article. */
@ApplicationScoped
public class Stories {

    private static final int LONGEST_SUMMARY = 400;
    private static final Optional<String> LOST_DECK = Optional.of("the deck");

    @Inject Outlets outlets;
    @Inject Provenance provenance;
    @Inject Pictures pictures;
    @Inject Logos logos;
    @Inject Markup markup;
    @Inject Measuring measuring;
    @Inject Knowledge knowledge;
    @Inject Notes notes;
    @Inject Clock clock;

    /** A story as it would come out now. */
    public Story of(Article article) {
        return of(article, clock.instant());
    }

    /**
     * The same for whoever brings it out: until that is over nobody says anything else of its
     * pictures, for what is said afterwards has to find that it shows them.
     */
    public Story reserved(Article article) {
        pictures.reserve(names(article.text()));
        return of(article);
    }

    /**
     * A story that is out.
     *
     * @param since when it came out: the house style of that moment goes on counting for it
     */
    public Story of(Article article, Instant since) {
        var outlet = article.origin().map(Origin::outlet).map(outlets::get);
        var capture = article.origin().map(Origin::capture).map(provenance::get);
        var pictured = inOrder(article.text());
        var known = knowledge.of(article, pictured);
        var version = version(article, capture, outlet, known);
        var words = words(article.text(), version);
        var original = capture.map(Capture::original);
        var summary = summary(article.text());
        var isTranslated = original.filter(article::isTranslationOf).isPresent();
        return new Story(
                article,
                outlet,
                version,
                words,
                shown(article, pictured, known),
                changes(article, words, since, isTranslated, version),
                original,
                outlet.map(Outlet::id).flatMap(logos::find),
                summary,
                measuring.of(article.text(), summary, original, isTranslated),
                known.chosenFor(article.id().work()),
                known.translator(article.id().work()),
                capture.map(Capture::capturedAt),
                notes.beside(article.id()));
    }

    /** The state of the work: of a reprint the captured original, of our own the text itself. */
    private WorkVersion version(
            Article article, Optional<Capture> capture, Optional<Outlet> outlet, Known known) {
        var state =
                capture.map(Capture::bytes).map(FileId::sha256).orElseGet(article.text()::state);
        var facts = facts(article, outlet);
        var written = written(article, capture.map(Capture::original));
        return known.version(article.id().work(), state, corrected(article), facts, written);
    }

    /**
     * The language in which its original is written; empty if that does not say, or there is none.
     */
    static Optional<String> written(Article article, Optional<Original> original) {
        return original.filter(said -> !isWronglyLabelled(said, article))
                .map(Original::language)
                .filter(tag -> !tag.isEmpty());
    }

    /**
     * An editor named another language of the very same text: a page that names the wrong one (many
     * say "en" of whatever they hold) is put right, and nothing was translated.
     */
    private static boolean isWronglyLabelled(Original original, Article article) {
        return article.derivedFrom().isEmpty()
                && article.isTranslationOf(original)
                && original.body().equals(article.text().body());
    }

    /** The originals, by their hashes, that the one of this text is a correction of. */
    private Set<String> corrected(Article article) {
        return article.origin().map(Origin::corrects).orElse(List.of()).stream()
                .map(provenance::get)
                .map(capture -> capture.bytes().sha256())
                .collect(Collectors.toSet());
    }

    private static WorkFacts facts(Article article, Optional<Outlet> outlet) {
        var text = article.text();
        var published = article.origin().flatMap(Origin::published);
        return facts(
                outlet.map(Outlet::id),
                text.language(),
                text.byline(),
                published.map(OriginalDate::instant));
    }

    /** What is known of a text; language and byline are empty if it has none. */
    static WorkFacts facts(
            Optional<OutletId> outlet,
            String language,
            String byline,
            Optional<Instant> publishedAt) {
        return new WorkFacts(
                outlet,
                Optional.of(language).filter(tag -> !tag.isEmpty()),
                Optional.empty(),
                byline.isEmpty() ? Set.of() : Set.of(byline),
                publishedAt,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<Component> words(ArticleText text, WorkVersion version) {
        return words(!text.deck().isEmpty(), version);
    }

    static List<Component> words(boolean hasDeck, WorkVersion version) {
        var words = new ArrayList<Component>();
        words.add(Component.text(ComponentKind.HEADLINE, version));
        if (hasDeck) {
            words.add(Component.text(ComponentKind.DECK, version));
        }
        words.add(Component.text(ComponentKind.BODY, version));
        return words;
    }

    /** The one above the text first. */
    private List<Picture> inOrder(ArticleText text) {
        return names(text).stream().map(pictures::get).toList();
    }

    private List<PictureId> names(ArticleText text) {
        var names = new ArrayList<PictureId>();
        text.picture().map(LeadPicture::picture).ifPresent(names::add);
        markup.pictures(text.body()).forEach(name -> names.add(new PictureId(name)));
        return names;
    }

    private static List<StoryPicture> shown(Article article, List<Picture> all, Known known) {
        var lead = article.text().picture();
        var shown = new ArrayList<StoryPicture>();
        for (var picture : all) {
            var number = shown.size() + 1;
            var above = lead.filter(first -> number == 1);
            shown.add(
                    new StoryPicture(
                            known.component(number, picture, article.id().work()),
                            picture,
                            above.map(LeadPicture::caption).orElse(""),
                            above.map(LeadPicture::alternativeText).orElse(""),
                            above.isPresent()));
        }
        return shown;
    }

    private List<Change> changes(
            Article article,
            List<Component> words,
            Instant since,
            boolean isTranslated,
            WorkVersion version) {
        if (article.origin().isEmpty()) {
            return List.of();
        }
        var edits = edits(article, words, since, isTranslated);
        if (!isShortened(version)) {
            return edits;
        }
        var body = words.get(words.size() - 1);
        var cut = new Change(Use.ABRIDGE, body, Optional.empty());
        return Stream.concat(edits.stream(), Stream.of(cut)).toList();
    }

    /** Readers of a shorter version are told so even where its cuts are no whole paragraphs. */
    private static boolean isShortened(WorkVersion version) {
        for (var at = version.derivedFrom(); at.isPresent(); at = at.get().parent().derivedFrom()) {
            if (at.get().change() == Use.ABRIDGE) {
                return true;
            }
        }
        return false;
    }

    /** Of a translation, what was done beside: its words are no measure for those before it. */
    private List<Change> edits(
            Article article, List<Component> words, Instant since, boolean isTranslated) {
        var byKind = words.stream().collect(Collectors.toMap(Component::kind, Function.identity()));
        var text = article.text();
        var current = text.words();
        var origin = article.origin().orElseThrow();
        var published = origin.published().map(date -> date.at().toLocalDate());
        var context = new StyleContext(text.language(), published, since);
        var differences =
                isTranslated
                        ? provenance.ofTranslation(origin.capture(), current)
                        : provenance.differences(origin.capture(), current, context);
        return differences.edits().stream().map(edit -> change(edit, byKind)).toList();
    }

    /** A deck that was taken away is no component any more; its loss is a change of the body. */
    private static Change change(EditMade edit, Map<ComponentKind, Component> words) {
        var component = words.get(edit.component());
        return component == null
                ? new Change(edit.change(), words.get(ComponentKind.BODY), LOST_DECK)
                : new Change(edit.change(), component, edit.where(), edit.houseStyle());
    }

    private String summary(ArticleText text) {
        return text.deck().isEmpty() ? markup.summary(text.body(), LONGEST_SUMMARY) : text.deck();
    }
}

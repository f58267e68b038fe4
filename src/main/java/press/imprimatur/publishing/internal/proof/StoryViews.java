package press.imprimatur.publishing.internal.proof;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.articles.Origin;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.markup.Body;
import press.imprimatur.media.Logo;
import press.imprimatur.media.Picture;
import press.imprimatur.provenance.Original;
import press.imprimatur.provenance.OriginalDate;
import press.imprimatur.publishing.internal.duties.DutyWords;
import press.imprimatur.publishing.internal.duties.LogoFile;
import press.imprimatur.publishing.internal.duties.StoryFacts;
import press.imprimatur.publishing.internal.proofreading.ExpectedPage;
import press.imprimatur.publishing.internal.rendering.Masthead;
import press.imprimatur.publishing.internal.rendering.OriginalView;
import press.imprimatur.publishing.internal.rendering.PictureSources;
import press.imprimatur.publishing.internal.rendering.PictureView;
import press.imprimatur.publishing.internal.rendering.PublicText;
import press.imprimatur.publishing.internal.rendering.SectionLink;
import press.imprimatur.publishing.internal.rendering.StoryView;
import press.imprimatur.publishing.internal.rendering.TeaserPicture;
import press.imprimatur.publishing.internal.story.PublicFacts;
import press.imprimatur.publishing.internal.story.Story;
import press.imprimatur.publishing.internal.story.StoryPicture;
import press.imprimatur.sources.Outlet;
import press.imprimatur.terms.ComponentKind;
import press.imprimatur.terms.Placeholders;
import press.imprimatur.terms.Use;

/** Says a story in the words of the templates. Pure. */
class StoryViews {

    private StoryViews() {}

    static StoryView view(Story story, PublicFacts facts, DutyWords words) {
        var first = facts.firstPublishedAt();
        var again = Optional.of(facts.publishedAt()).filter(at -> !at.equals(first));
        return new StoryView(
                Masthead.of(facts.newsroom()),
                facts.path(),
                PublicText.of(story.article().text(), story.summary()),
                first,
                again,
                original(story),
                story.pictures().stream()
                        .filter(StoryPicture::leads)
                        .findFirst()
                        .map(lead -> picture(story, lead)),
                picturesInText(story),
                words,
                story.notes(),
                section(story, facts));
    }

    private static Optional<SectionLink> section(Story story, PublicFacts facts) {
        var slug = story.article().text().details().section();
        return facts.site().section(slug).map(SectionLink::to);
    }

    static Optional<OriginalView> original(Story story) {
        return story.outlet()
                .map(outlet ->
                        new OriginalView(
                                outlet.name(), originalAddress(story), originalDate(story)));
    }

    /** A list has a place for credits and the names of licences, and for nothing else. */
    static Optional<TeaserPicture> listPicture(Story story, DutyWords words) {
        return story.pictures().stream()
                .filter(StoryPicture::leads)
                .findFirst()
                .map(lead -> picture(story, lead))
                .flatMap(lead -> TeaserPicture.of(lead, words.picture(lead.work())));
    }

    /** What a rendering is proofread against; a summary carries neither text nor pictures. */
    static ExpectedPage manuscript(Story story, boolean full) {
        var text = story.article().text();
        return new ExpectedPage(
                facts(story),
                text.byline(),
                full ? text.body() : Body.EMPTY,
                full ? linksOfOriginal(story) : Set.of(),
                full ? picturePaths(story) : Map.of());
    }

    private static Set<String> linksOfOriginal(Story story) {
        return story.original()
                .map(original -> Set.copyOf(original.body().links()))
                .orElse(Set.of());
    }

    private static Map<WorkId, String> picturePaths(Story story) {
        var paths = new HashMap<WorkId, String>();
        for (var shown : story.pictures()) {
            var picture = shown.picture();
            paths.put(picture.id().work(), PictureAnswers.path(story.article().id(), picture));
        }
        return paths;
    }

    /** What the words of duties depend on. */
    static StoryFacts facts(Story story) {
        var text = story.article().text();
        return new StoryFacts(
                originalAddress(story),
                story.bylineGiven(),
                placeholders(story, text),
                picturePlaceholders(story),
                story.changes().isEmpty() ? Set.of() : Set.of(story.article().id().work()),
                logo(story),
                isAbridged(story));
    }

    /** Whoever brings out a part of a text brings out an excerpt. */
    private static boolean isAbridged(Story story) {
        return story.changes().stream()
                .anyMatch(made ->
                        made.change() == Use.ABRIDGE
                                && made.component().kind() == ComponentKind.BODY);
    }

    private static Optional<LogoFile> logo(Story story) {
        return story.logo().map(logo -> logoFile(logo, story));
    }

    private static LogoFile logoFile(Logo logo, Story story) {
        return new LogoFile(
                PictureAnswers.logoPath(story.article().id()),
                logo.form().width(),
                logo.form().height(),
                story.outlet().map(Outlet::name).orElse(""));
    }

    private static Placeholders placeholders(Story story, ArticleText text) {
        var date = originalDate(story);
        return new Placeholders(
                Optional.of(text.byline()).filter(byline -> !byline.isEmpty()),
                story.outlet().map(Outlet::name),
                date.map(said -> Integer.toString(said.at().getYear())),
                originalAddress(story).map(URI::toString),
                date.map(said -> said.at().toLocalDate().toString()),
                story.translator(),
                story.takenIn().map(StoryViews::day));
    }

    /** In UTC: a credit line names no zone. */
    private static String day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC).toString();
    }

    private static Map<WorkId, Placeholders> picturePlaceholders(Story story) {
        var placeholders = new HashMap<WorkId, Placeholders>();
        for (var shown : story.pictures()) {
            var details = shown.picture().details();
            placeholders.put(
                    shown.picture().id().work(),
                    new Placeholders(
                            Optional.of(details.credit()).filter(text -> !text.isEmpty()),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(details.foundAt()).filter(text -> !text.isEmpty()),
                            Optional.empty()));
        }
        return placeholders;
    }

    private static Map<UUID, PictureView> picturesInText(Story story) {
        var views = new HashMap<UUID, PictureView>();
        story.pictures().stream()
                .filter(shown -> !shown.leads())
                .forEach(shown -> views.put(shown.picture().id().value(), picture(story, shown)));
        return views;
    }

    private static PictureView picture(Story story, StoryPicture shown) {
        var picture = shown.picture();
        var details = picture.details();
        return new PictureView(
                picture.id().value(),
                PictureAnswers.path(story.article().id(), picture),
                copies(story, picture),
                picture.form().mediaType(),
                picture.length(),
                picture.form().width(),
                picture.form().height(),
                either(shown.alternativeText(), details.alternativeText()),
                either(shown.caption(), details.caption()),
                details.credit(),
                Optional.of(details.foundAt())
                        .filter(address -> !address.isEmpty())
                        .map(URI::create));
    }

    private static List<PictureSources.Copy> copies(Story story, Picture picture) {
        return picture.copies().stream()
                .map(copy ->
                        new PictureSources.Copy(
                                PictureAnswers.path(story.article().id(), picture, copy),
                                copy.form().mediaType(),
                                copy.form().width()))
                .toList();
    }

    private static Optional<URI> originalAddress(Story story) {
        return story.article().origin().flatMap(Origin::address);
    }

    // The capture knows whether the outlet named a time or only a day.
    private static Optional<OriginalDate> originalDate(Story story) {
        return story.original().flatMap(Original::published);
    }

    private static String either(String here, String otherwise) {
        return here.isEmpty() ? otherwise : here;
    }
}

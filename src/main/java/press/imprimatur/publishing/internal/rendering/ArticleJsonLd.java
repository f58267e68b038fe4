package press.imprimatur.publishing.internal.rendering;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.imprimatur.publishing.NoteKind;
import press.imprimatur.publishing.PublicNote;
import press.imprimatur.publishing.internal.duties.Licence;

/** What a story's page says to machines: schema.org's NewsArticle as JSON-LD. */
public final class ArticleJsonLd {

    private ArticleJsonLd() {}

    /** The block's text, safe inside a {@code script} element. */
    public static String of(StoryView story) {
        var text = story.text();
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@type", isPaid(story) ? "AdvertiserContentArticle" : "NewsArticle");
        data.put("headline", text.headline());
        put(data, "description", story.description());
        data.put("datePublished", story.date().machine());
        data.put("dateModified", story.modified().orElse(story.published()).toString());
        data.put("inLanguage", text.language());
        if (!text.byline().isEmpty()) {
            // Whether a byline names a person or a desk is not known, so no type is claimed.
            data.put("author", Map.of("name", text.byline()));
        }
        story.lead().ifPresent(picture -> data.put("image", image(story, picture)));
        put(data, "keywords", String.join(", ", story.categories()));
        story.section().ifPresent(section -> data.put("articleSection", section.name()));
        data.put("publisher", SiteJsonLd.publisher(story.masthead()));
        data.put("mainEntityOfPage", story.address());
        if (isPaid(story)) {
            data.put("sponsor", organization(text.details().sponsor(), ""));
        }
        addCorrections(data, story);
        addOrigin(data, story);
        return JsonLd.text(data);
    }

    private static boolean isPaid(StoryView story) {
        return !story.text().details().sponsor().isEmpty();
    }

    private static void addCorrections(Map<String, Object> data, StoryView story) {
        var corrections =
                story.notes().stream()
                        .filter(note -> note.kind() == NoteKind.CORRECTION)
                        .map(ArticleJsonLd::correction)
                        .toList();
        if (!corrections.isEmpty()) {
            data.put("correction", corrections);
        }
    }

    private static Map<String, Object> correction(PublicNote note) {
        var correction = new LinkedHashMap<String, Object>();
        correction.put("@type", "CorrectionComment");
        correction.put("text", note.text());
        correction.put("datePublished", note.at().toString());
        return correction;
    }

    private static void addOrigin(Map<String, Object> data, StoryView story) {
        var original = story.original();
        original.ifPresent(source -> data.put("isBasedOn", basis(source)));
        put(data, "creditText", String.join(" ", credits(story)));
        data.put(
                "copyrightHolder",
                original.map(source -> organization(source.outlet(), ""))
                        .orElseGet(() -> organization(story.masthead().newsroom(), "")));
        licence(data, story.words().text().licences());
    }

    private static Map<String, Object> basis(OriginalView original) {
        var basis = new LinkedHashMap<String, Object>();
        basis.put("@type", "NewsArticle");
        original.address().ifPresent(address -> basis.put("url", address.toString()));
        original.published().ifPresent(date -> basis.put("datePublished", date.written()));
        basis.put("publisher", organization(original.outlet(), ""));
        return basis;
    }

    private static List<String> credits(StoryView story) {
        var words = story.words().text();
        var lines = new ArrayList<>(words.credits());
        lines.addAll(words.byline());
        lines.addAll(words.creditsAtEnd());
        return lines;
    }

    private static Map<String, Object> image(StoryView story, PictureView picture) {
        var image = new LinkedHashMap<String, Object>();
        image.put("@type", "ImageObject");
        image.put("url", story.masthead().absolute(picture.path()));
        image.put("width", picture.width());
        image.put("height", picture.height());
        put(image, "caption", picture.caption());
        put(image, "creditText", picture.credit());
        picture.foundAt().ifPresent(address -> image.put("isBasedOn", address.toString()));
        licence(image, story.words().picture(picture.work()).licences());
        return image;
    }

    private static void licence(Map<String, Object> data, List<Licence> licences) {
        licences.stream()
                .flatMap(licence -> licence.address().stream())
                .map(URI::toString)
                .findFirst()
                .ifPresent(address -> data.put("license", address));
    }

    private static Map<String, Object> organization(String name, String address) {
        var organization = new LinkedHashMap<String, Object>();
        organization.put("@type", "Organization");
        organization.put("name", name);
        put(organization, "url", address);
        return organization;
    }

    private static void put(Map<String, Object> data, String name, String value) {
        if (!value.isEmpty()) {
            data.put(name, value);
        }
    }
}

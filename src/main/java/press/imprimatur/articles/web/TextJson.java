package press.imprimatur.articles.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.api.FieldNotUnderstood;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.articles.LeadPicture;
import press.imprimatur.articles.Tags;
import press.imprimatur.articles.TextDetails;
import press.imprimatur.markup.Markup;
import press.imprimatur.media.PictureId;

/**
 * A text as scripts read and write it.
 *
 * @param published when a story of our own came out, if that was elsewhere before it came out here:
 *     a day or a moment with its offset; empty otherwise
 * @param section the slug of the section that it is filed under; empty for none
 * @param tags what it is about; none if they are left out
 * @param sponsor who paid for it, where it is paid content; empty otherwise
 * @param title what search engines and cards call a story of our own; empty for the headline
 * @param description what they say of it; empty for the deck, or how the text begins
 * @param body HTML; on the way in it is cleaned to the body schema
 */
public record TextJson(
        String kicker,
        String headline,
        String slug,
        String deck,
        String byline,
        String dateline,
        String published,
        String section,
        List<String> tags,
        String sponsor,
        String title,
        String description,
        String language,
        String body,
        Optional<LeadPictureJson> picture) {

    /** The picture above the story. */
    public record LeadPictureJson(UUID id, String caption, String alternativeText) {

        static LeadPictureJson of(LeadPicture lead) {
            return new LeadPictureJson(
                    lead.picture().value(), lead.caption(), lead.alternativeText());
        }

        LeadPicture lead() {
            if (id == null) {
                throw FieldNotUnderstood.missing("picture.id");
            }
            return new LeadPicture(new PictureId(id), caption, alternativeText);
        }
    }

    static TextJson of(ArticleText text) {
        return new TextJson(
                text.details().kicker(),
                text.headline(),
                text.slug(),
                text.deck(),
                text.byline(),
                text.dateline(),
                text.details().published(),
                text.details().section(),
                Tags.of(text.details().tags()).names(),
                text.details().sponsor(),
                text.details().title(),
                text.details().description(),
                text.language(),
                text.body().html(),
                text.picture().map(LeadPictureJson::of));
    }

    ArticleText text(Markup markup) {
        var clean = markup.clean(body == null ? "" : body);
        var lead =
                picture == null
                        ? Optional.<LeadPicture>empty()
                        : picture.map(LeadPictureJson::lead);
        return new ArticleText(details(), clean, lead);
    }

    private TextDetails details() {
        var about = new Tags(tags == null ? List.of() : tags).text();
        return new TextDetails(
                kicker,
                headline,
                slug,
                deck,
                byline,
                dateline,
                published,
                section,
                about,
                sponsor,
                title,
                description,
                language);
    }
}

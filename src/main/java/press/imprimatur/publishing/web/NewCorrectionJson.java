package press.imprimatur.publishing.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import press.imprimatur.api.FieldNotUnderstood;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.articles.LeadPicture;
import press.imprimatur.articles.TextDetails;
import press.imprimatur.markup.Body;
import press.imprimatur.markup.Markup;
import press.imprimatur.media.PictureId;
import press.imprimatur.publishing.NewCorrection;
import press.imprimatur.rights.Making.How;

/**
 * A correction as scripts write it; what is left out is as it is out.
 *
 * @param note what was wrong and what is right, for readers
 * @param body HTML; cleaned to the body schema
 * @param caption of the picture above the text
 * @param alternativeText of the picture above the text
 * @param credits of pictures, those that shall read otherwise
 */
public record NewCorrectionJson(
        String note,
        String kicker,
        String headline,
        String deck,
        String byline,
        String dateline,
        String body,
        String caption,
        String alternativeText,
        List<CreditJson> credits) {

    /** How the credit of a picture shall read. */
    public record CreditJson(UUID picture, String credit) {}

    NewCorrection of(ArticleText out, How how, Markup markup) {
        var lead =
                out.picture()
                        .map(shown ->
                                new LeadPicture(
                                        shown.picture(),
                                        or(caption, shown.caption()),
                                        or(alternativeText, shown.alternativeText())));
        var text = out.with(details(out.details())).withBody(body(out, markup)).picturedBy(lead);
        return new NewCorrection(note, text, how, credits == null ? Map.of() : wanted());
    }

    private TextDetails details(TextDetails out) {
        return out.withKicker(or(kicker, out.kicker()))
                .withHeadline(or(headline, out.headline()))
                .withDeck(or(deck, out.deck()))
                .withByline(or(byline, out.byline()))
                .withDateline(or(dateline, out.dateline()));
    }

    private Body body(ArticleText out, Markup markup) {
        return body == null ? out.body() : markup.clean(body);
    }

    private Map<PictureId, String> wanted() {
        var wanted = new HashMap<PictureId, String>();
        for (var each : credits) {
            if (each.picture() == null) {
                throw FieldNotUnderstood.missing("credits.picture");
            }
            wanted.put(new PictureId(each.picture()), or(each.credit(), ""));
        }
        return wanted;
    }

    private static String or(String given, String otherwise) {
        return given == null ? otherwise : given;
    }
}

package press.imprimatur.articles.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.articles.LeadPicture;
import press.imprimatur.articles.TextDetails;
import press.imprimatur.markup.Body;
import press.imprimatur.media.PictureId;

/** A text as article and revision store it, column by column. */
@Embeddable
class TextColumns {

    /** One column for each of its components. */
    @Embedded private TextDetails details;

    private String body;

    @Column(name = "picture_id")
    private UUID picture;

    @Column(name = "picture_caption")
    private String pictureCaption;

    @Column(name = "picture_alternative_text")
    private String pictureAlternativeText;

    protected TextColumns() {}

    TextColumns(ArticleText text) {
        details = text.details();
        body = text.body().html();
        picture = text.picture().map(lead -> lead.picture().value()).orElse(null);
        pictureCaption = text.picture().map(LeadPicture::caption).orElse(null);
        pictureAlternativeText = text.picture().map(LeadPicture::alternativeText).orElse(null);
    }

    ArticleText text() {
        return new ArticleText(details, new Body(body), lead());
    }

    private Optional<LeadPicture> lead() {
        return Optional.ofNullable(picture)
                .map(id ->
                        new LeadPicture(new PictureId(id), pictureCaption, pictureAlternativeText));
    }
}

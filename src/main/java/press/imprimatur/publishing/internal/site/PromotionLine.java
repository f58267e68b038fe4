package press.imprimatur.publishing.internal.site;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.publishing.Furniture.LabelledLink;
import press.imprimatur.publishing.Furniture.Promotion;
import press.imprimatur.sections.SectionId;

/** A promotion, as it is stored. */
@Embeddable
class PromotionLine {

    private String words;
    private String address;

    @Column(name = "section_id")
    private UUID section;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    protected PromotionLine() {}

    static PromotionLine of(Promotion promotion) {
        var line = new PromotionLine();
        line.words = promotion.link().words();
        line.address = promotion.link().address().toString();
        line.section = promotion.section().map(SectionId::value).orElse(null);
        line.startsAt = stored(promotion.from());
        line.endsAt = stored(promotion.until());
        return line;
    }

    Promotion promotion() {
        return new Promotion(
                new LabelledLink(words, URI.create(address)),
                Optional.ofNullable(section).map(SectionId::new),
                Optional.ofNullable(startsAt),
                Optional.ofNullable(endsAt));
    }

    private static Instant stored(Optional<Instant> instant) {
        return instant.map(at -> at.truncatedTo(ChronoUnit.MICROS)).orElse(null);
    }
}

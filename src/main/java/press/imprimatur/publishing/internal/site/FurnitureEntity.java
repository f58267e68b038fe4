package press.imprimatur.publishing.internal.site;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.imprimatur.kernel.ChangedMeanwhile;
import press.imprimatur.publishing.Furniture;
import press.imprimatur.publishing.SiteLook;
import press.imprimatur.publishing.SiteLook.DateForm;
import press.imprimatur.publishing.SiteLook.ReprintDate;
import press.imprimatur.publishing.SiteLook.Theme;

/** The furniture of the site; there is one row, from the beginning. */
@Entity(name = "Furniture")
@Table(name = "publishing_furniture")
class FurnitureEntity {

    static final short THE_ONLY_ONE = 1;

    @Id private short id = THE_ONLY_ONE;

    @Version private long version;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Enumerated(EnumType.STRING)
    private Theme theme = Theme.COURIER;

    /** Empty for that of the theme. */
    private String accent = "";

    @Enumerated(EnumType.STRING)
    private DateForm dates = DateForm.MINUTE_AND_ZONE;

    /** Empty for that of the site. */
    @Column(name = "date_language")
    private String dateLanguage = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "reprint_date")
    private ReprintDate reprintDate = ReprintDate.OURS;

    @ElementCollection
    @CollectionTable(
            name = "publishing_promotion",
            joinColumns = @JoinColumn(name = "furniture_id"))
    @OrderColumn(name = "position")
    private List<PromotionLine> promotions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(
            name = "publishing_menu_link",
            joinColumns = @JoinColumn(name = "furniture_id"))
    @OrderColumn(name = "position")
    private List<SiteLine> menu = new ArrayList<>();

    @ElementCollection
    @CollectionTable(
            name = "publishing_footer_line",
            joinColumns = @JoinColumn(name = "furniture_id"))
    @OrderColumn(name = "position")
    private List<SiteLine> footer = new ArrayList<>();

    protected FurnitureEntity() {}

    long version() {
        return version;
    }

    Instant changedAt() {
        return changedAt;
    }

    void change(Furniture wanted, long seen, Instant now) {
        if (seen != version) {
            throw new ChangedMeanwhile("furniture", seen, version);
        }
        replace(promotions, wanted.promotions().stream().map(PromotionLine::of).toList());
        replace(menu, wanted.menu().stream().map(SiteLine::of).toList());
        replace(footer, wanted.footer().stream().map(SiteLine::of).toList());
        theme = wanted.look().theme();
        accent = wanted.look().accent().orElse("");
        dates = wanted.look().dates();
        dateLanguage = wanted.look().dateLanguage().map(Locale::toLanguageTag).orElse("");
        reprintDate = wanted.look().reprintDate();
        changedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    private static <T> void replace(List<T> all, List<T> wanted) {
        all.clear();
        all.addAll(wanted);
    }

    private SiteLook look() {
        return new SiteLook(
                theme,
                Optional.of(accent).filter(colour -> !colour.isEmpty()),
                dates,
                Optional.of(dateLanguage).filter(tag -> !tag.isEmpty()).map(Locale::forLanguageTag),
                reprintDate);
    }

    Furniture furniture() {
        return new Furniture(
                promotions.stream().map(PromotionLine::promotion).toList(),
                menu.stream().map(SiteLine::link).toList(),
                footer.stream().map(SiteLine::line).toList(),
                look());
    }
}

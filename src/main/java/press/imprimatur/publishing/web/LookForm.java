package press.imprimatur.publishing.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import press.imprimatur.publishing.SiteLook;
import press.imprimatur.publishing.SiteLook.DateForm;
import press.imprimatur.publishing.SiteLook.ReprintDate;
import press.imprimatur.publishing.SiteLook.Theme;

/** How the site looks, as it is chosen. */
public class LookForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final LocalDate EXAMPLE = LocalDate.of(2019, 8, 31);
    private static final List<String> LANGUAGES =
            List.of(
                    "en-GB", "en-US", "en-CA", "de", "es", "fr", "it", "nl", "pt", "pl", "ru", "uk",
                    "ko", "ja", "zh", "ar", "fa", "tr");

    private Theme theme = Theme.COURIER;
    private boolean colours;
    private String accent = "#8a1c1c";
    private DateForm dates = DateForm.MINUTE_AND_ZONE;
    private String dateLanguage = "";
    private ReprintDate reprintDate = ReprintDate.OURS;

    static LookForm of(SiteLook look) {
        var form = new LookForm();
        form.theme = look.theme();
        form.colours = look.accent().isPresent();
        form.accent = look.accent().orElse(form.accent);
        form.dates = look.dates();
        form.dateLanguage = look.dateLanguage().map(Locale::toLanguageTag).orElse("");
        form.reprintDate = look.reprintDate();
        return form;
    }

    SiteLook look() {
        return new SiteLook(
                theme,
                colours ? Optional.of(accent) : Optional.empty(),
                dates,
                Optional.of(dateLanguage).filter(tag -> !tag.isEmpty()).map(Locale::forLanguageTag),
                reprintDate);
    }

    /** The ways to write a day, one of which a script may have brought in. */
    public List<DayWriting> getDayWritings() {
        return Stream.concat(LANGUAGES.stream(), Stream.of(dateLanguage))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .map(DayWriting::of)
                .toList();
    }

    /** A way to write a day, with a day that is written so. */
    public record DayWriting(String language, String example) {

        static DayWriting of(String language) {
            var locale = Locale.forLanguageTag(language);
            var day =
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                            .withLocale(locale)
                            .format(EXAMPLE);
            return new DayWriting(
                    language, day + " \u2013 " + locale.getDisplayName(Locale.ENGLISH));
        }
    }

    public Theme getTheme() {
        return theme;
    }

    public void setTheme(Theme theme) {
        this.theme = theme;
    }

    /** Whether the newsroom has a colour of its own. */
    public boolean isColours() {
        return colours;
    }

    public void setColours(boolean colours) {
        this.colours = colours;
    }

    public String getAccent() {
        return accent;
    }

    public void setAccent(String accent) {
        this.accent = accent == null ? "" : accent;
    }

    public DateForm getDates() {
        return dates;
    }

    public void setDates(DateForm dates) {
        this.dates = dates;
    }

    public ReprintDate getReprintDate() {
        return reprintDate;
    }

    public void setReprintDate(ReprintDate reprintDate) {
        this.reprintDate = reprintDate;
    }

    public String getDateLanguage() {
        return dateLanguage;
    }

    public void setDateLanguage(String dateLanguage) {
        this.dateLanguage = dateLanguage == null ? "" : dateLanguage;
    }
}

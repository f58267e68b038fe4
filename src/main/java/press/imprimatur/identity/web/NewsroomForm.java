package press.imprimatur.identity.web;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import press.imprimatur.identity.Newsroom;
import press.imprimatur.identity.NewsroomAnswers;

/** What is typed about the newsroom. */
public class NewsroomForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** In which the public pages are complete. */
    private static final List<String> SPOKEN = List.of("en", "ko");

    private String newsroom = "";
    private String publicAddress = "";
    private String zone = "UTC";
    private String language = "en";

    static NewsroomForm of(Newsroom known) {
        var form = new NewsroomForm();
        form.newsroom = known.name();
        form.publicAddress = known.publicAddress().toString();
        form.zone = known.zone().getId();
        form.language = known.language();
        return form;
    }

    NewsroomAnswers answers() {
        return new NewsroomAnswers(newsroom, publicAddress, zone, language);
    }

    /** Only zones that are named for places, and UTC: nobody wants to read about SystemV/EST5. */
    public List<String> getZones() {
        var places =
                ZoneId.getAvailableZoneIds().stream()
                        .filter(id ->
                                id.matches(
                                        "(Africa|America|Antarctica|Asia|Atlantic|Australia"
                                                + "|Europe|Indian|Pacific)/.*"))
                        .sorted();
        return Stream.concat(Stream.of("UTC"), places).toList();
    }

    public String getNewsroom() {
        return newsroom;
    }

    public void setNewsroom(String newsroom) {
        this.newsroom = newsroom;
    }

    public String getPublicAddress() {
        return publicAddress;
    }

    public void setPublicAddress(String publicAddress) {
        this.publicAddress = publicAddress;
    }

    /** Those that can be chosen, with the one that a script has set. */
    public List<SiteLanguage> getLanguages() {
        return Stream.concat(SPOKEN.stream(), Stream.of(language))
                .distinct()
                .map(SiteLanguage::of)
                .toList();
    }

    /** A language, as those who speak it call it. */
    public record SiteLanguage(String tag, String name) {

        static SiteLanguage of(String tag) {
            var locale = Locale.forLanguageTag(tag);
            return new SiteLanguage(tag, locale.getDisplayName(locale));
        }
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }
}

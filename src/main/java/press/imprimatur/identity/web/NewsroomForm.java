package press.imprimatur.identity.web;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import press.imprimatur.identity.Newsroom;
import press.imprimatur.identity.NewsroomAnswers;

/** What is typed about the newsroom. */
public class NewsroomForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String newsroom = "";
    private String publicAddress = "";
    private String zone = "UTC";

    static NewsroomForm of(Newsroom known) {
        var form = new NewsroomForm();
        form.newsroom = known.name();
        form.publicAddress = known.publicAddress().toString();
        form.zone = known.zone().getId();
        return form;
    }

    NewsroomAnswers answers() {
        return new NewsroomAnswers(newsroom, publicAddress, zone);
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

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }
}

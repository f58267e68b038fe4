package press.imprimatur.publishing.web;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.publishing.SiteArrangement;
import press.imprimatur.publishing.SiteArrangement.Pin;
import press.imprimatur.sections.SectionId;

/** What is typed about the site. */
public class SiteForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String pinned = "";
    private String pinnedUntil = "";
    private String about = "";
    private String reprints = "";
    private String adsTxt = "";
    private String republish = "";

    static SiteForm of(SiteArrangement arrangement, ZoneId zone) {
        var form = new SiteForm();
        form.pinned = arrangement.pinned().map(pin -> pin.article().toString()).orElse("");
        form.pinnedUntil = TypedMoment.shown(arrangement.pinned().flatMap(Pin::until), zone);
        form.about = arrangement.about();
        form.reprints = arrangement.reprints();
        form.adsTxt = arrangement.adsTxt();
        form.republish = arrangement.republish();
        return form;
    }

    SiteArrangement arrangement(Optional<List<SectionId>> strips, ZoneId zone) {
        var pin =
                pinned.isEmpty()
                        ? Optional.<Pin>empty()
                        : Optional.of(
                                new Pin(
                                        ArticleId.of(pinned),
                                        TypedMoment.read("pinnedUntil", pinnedUntil, zone)));
        return new SiteArrangement(strips, pin, about, reprints, adsTxt, republish);
    }

    public String getPinned() {
        return pinned;
    }

    public void setPinned(String pinned) {
        this.pinned = pinned == null ? "" : pinned;
    }

    public String getPinnedUntil() {
        return pinnedUntil;
    }

    public void setPinnedUntil(String pinnedUntil) {
        this.pinnedUntil = pinnedUntil == null ? "" : pinnedUntil;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public String getReprints() {
        return reprints;
    }

    public void setReprints(String reprints) {
        this.reprints = reprints;
    }

    public String getAdsTxt() {
        return adsTxt;
    }

    public void setAdsTxt(String adsTxt) {
        this.adsTxt = adsTxt;
    }

    public String getRepublish() {
        return republish;
    }

    public void setRepublish(String republish) {
        this.republish = republish;
    }
}

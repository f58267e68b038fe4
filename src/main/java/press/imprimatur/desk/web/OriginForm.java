package press.imprimatur.desk.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.articles.Origin;
import press.imprimatur.articles.Origins;
import press.imprimatur.articles.StatedOrigin;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.Notices;
import press.imprimatur.kernel.PlainTime;
import press.imprimatur.provenance.OriginalDate;

/** Where somebody says when and where the original of a reprint came out. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class OriginForm implements Serializable {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    @Inject ArticlePage articlePage;
    @Inject ArticleDesk articles;
    @Inject Origins origins;
    @Inject Newsrooms newsrooms;
    @Inject Notices notices;

    private boolean isFilled;
    private String address = "";
    private String day = "";
    private String time = "";

    public String state() {
        var stated = new StatedOrigin(StatedOrigin.address(address), published());
        origins.state(articlePage.getId(), articlePage.getSeen(), stated);
        notices.done("desk.original.stated");
        return articlePage.again();
    }

    private Optional<OriginalDate> published() {
        try {
            if (day.isBlank() && !time.isBlank()) {
                throw new FieldRefused("publishedAt", "desk.original.dayMissing");
            }
            if (day.isBlank()) {
                return Optional.empty();
            }
            var date = PlainTime.day(day);
            return Optional.of(
                    time.isBlank()
                            ? OriginalDate.day(date)
                            : new OriginalDate(
                                    date.atTime(LocalTime.parse(time.strip()))
                                            .atZone(zone())
                                            .toOffsetDateTime(),
                                    false));
        } catch (DateTimeException malformed) {
            throw new FieldRefused("publishedAt", "desk.original.dateMalformed");
        }
    }

    private ZoneId zone() {
        return newsrooms.get().zone();
    }

    /** What is known now; typed once it comes back from the form. */
    private void fill() {
        if (!isFilled) {
            isFilled = true;
            ArticleId id = articlePage.getId();
            articles.get(id).origin().ifPresent(this::fill);
        }
    }

    private void fill(Origin origin) {
        address = origin.address().map(Object::toString).orElse("");
        origin.published()
                .ifPresent(date -> {
                    var at = date.dayOnly() ? date.at() : date.at().atZoneSameInstant(zone());
                    day = DateTimeFormatter.ISO_LOCAL_DATE.format(at);
                    time = date.dayOnly() ? "" : TIME.format(at);
                });
    }

    public String getAddress() {
        fill();
        return address;
    }

    public void setAddress(String address) {
        this.address = address == null ? "" : address;
    }

    public String getPublishedAt() {
        fill();
        return day;
    }

    public void setPublishedAt(String day) {
        this.day = day == null ? "" : day;
    }

    public String getTime() {
        fill();
        return time;
    }

    public void setTime(String time) {
        this.time = time == null ? "" : time;
    }
}

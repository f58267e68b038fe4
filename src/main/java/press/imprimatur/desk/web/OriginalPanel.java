package press.imprimatur.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import press.imprimatur.articles.Origin;
import press.imprimatur.kernel.ReaderLanguage;
import press.imprimatur.provenance.Capture;
import press.imprimatur.provenance.Provenance;
import press.imprimatur.sources.Outlets;

/** The original of the reprint on the bench, as it was when we took it. */
@Named
@RequestScoped
public class OriginalPanel {

    @Inject ArticlePage articlePage;
    @Inject Provenance provenance;
    @Inject ReaderLanguage reader;
    @Inject Outlets outlets;

    private Capture capture;

    public boolean isThere() {
        return articlePage.isBegun() && articlePage.article().isReprint();
    }

    public String getOutlet() {
        return articlePage.article().origin().map(o -> outlets.get(o.outlet()).name()).orElse("");
    }

    /** Empty if it was given to us in another way. */
    public String getAddress() {
        return origin().address().map(URI::toString).orElse("");
    }

    public String getByline() {
        return capture().original().byline();
    }

    public Instant getPublishedAt() {
        return origin().published().map(date -> date.instant()).orElse(null);
    }

    /** Whether the original names a day only, so that showing a time would be a lie. */
    public boolean isDayOnly() {
        return origin().published().map(date -> date.dayOnly()).orElse(false);
    }

    public String getPublishedDay() {
        return origin().published()
                .map(date -> reader.day("d MMM uuuu").format(date.at()))
                .orElse("");
    }

    public Instant getCapturedAt() {
        return capture().capturedAt();
    }

    public String getCapturedBy() {
        return capture().capturedByName();
    }

    public List<String> getRightsAsGiven() {
        return capture().original().rightsAsGiven();
    }

    public List<OriginalPictureRow> getPictures() {
        return capture().original().pictures().stream().map(OriginalPictureRow::new).toList();
    }

    public String getSha256() {
        return capture().bytes().toString();
    }

    private Origin origin() {
        return articlePage.article().origin().orElseThrow();
    }

    private Capture capture() {
        if (capture == null) {
            capture = provenance.get(articlePage.article().origin().orElseThrow().capture());
        }
        return capture;
    }
}

package press.imprimatur.ingest.web;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import press.imprimatur.ingest.PastedPage;
import press.imprimatur.sources.OutletId;

/** What is typed and pasted. */
public class PasteForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String address = "";
    private String html = "";
    private String outlet = "";

    /** The browser sends characters, so whatever the page says of its encoding, they are UTF-8. */
    PastedPage page() {
        return new PastedPage(
                html.getBytes(StandardCharsets.UTF_8),
                Optional.of("UTF-8"),
                address,
                OutletId.find(outlet));
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getHtml() {
        return html;
    }

    public void setHtml(String html) {
        this.html = html;
    }

    public String getOutlet() {
        return outlet;
    }

    public void setOutlet(String outlet) {
        this.outlet = outlet == null ? "" : outlet;
    }
}

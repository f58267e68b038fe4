package press.imprimatur.ingest.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import press.imprimatur.ingest.PastedPage;
import press.imprimatur.sources.OutletId;

/**
 * A page as scripts give it in JSON.
 *
 * @param outlet may be absent: then it is found by address or publisher
 */
public record PasteJson(String html, String address, OutletId outlet) {

    PastedPage page() {
        var text = html == null ? "" : html;
        return new PastedPage(
                text.getBytes(StandardCharsets.UTF_8),
                Optional.of("UTF-8"),
                address,
                Optional.ofNullable(outlet));
    }
}

package press.imprimatur.search.web;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.PlainTime;
import press.imprimatur.search.FoundKind;
import press.imprimatur.search.Sought;
import press.imprimatur.search.SoughtState;
import press.imprimatur.sources.OutletId;

/** What a script looks for. */
public class AskedOfSearch {

    @Parameter(
            description =
                    "Words that all have to be there, phrases in quotation marks, an address or an"
                            + " id; may be left out if something else narrows the search")
    @QueryParam("q")
    String q;

    @QueryParam("kind")
    FoundKind kind;

    @Parameter(description = "How far a story has come")
    @QueryParam("state")
    SoughtState state;

    @QueryParam("outlet")
    OutletId outlet;

    @Parameter(description = "What stands in the byline, whatever the case")
    @QueryParam("author")
    String author;

    @Parameter(description = "A BCP 47 tag; pt finds pt-BR too")
    @QueryParam("language")
    String language;

    @Parameter(description = "Changed then or later: 2026-03-01T00:00:00Z")
    @QueryParam("from")
    String from;

    @Parameter(description = "Changed before then: 2026-03-01T00:00:00Z")
    @QueryParam("until")
    String until;

    Sought sought() {
        return new Sought(
                q,
                Optional.ofNullable(kind),
                Optional.ofNullable(state),
                Optional.ofNullable(outlet),
                Optional.ofNullable(author),
                Optional.ofNullable(language),
                instant("from", from),
                instant("until", until));
    }

    private static Optional<Instant> instant(String field, String text) {
        try {
            return Optional.ofNullable(text)
                    .filter(given -> !given.isBlank())
                    .map(PlainTime::instant);
        } catch (DateTimeException malformed) {
            throw new FieldRefused(field, "search.instantMalformed", text);
        }
    }
}

package press.imprimatur.publishing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.api.FieldNotUnderstood;
import press.imprimatur.api.IfMatch;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.markup.Markup;
import press.imprimatur.provenance.CaptureId;
import press.imprimatur.publishing.Corrections;
import press.imprimatur.publishing.PartnerCorrections;
import press.imprimatur.publishing.Publishing;
import press.imprimatur.rights.Making.How;

/** Correcting what readers have, for scripts. */
@Path("/publications/{id}/corrections")
@Tag(name = "Publishing")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class StoryCorrectionsResource {

    /** A note for readers. */
    public record NoteJson(String note) {}

    /** Which later state of the original. */
    public record TakeOverJson(CaptureId capture) {}

    @Inject Corrections corrections;
    @Inject PartnerCorrections partners;
    @Inject Publishing publishing;
    @Inject ArticleDesk articles;
    @Inject Markup markup;
    @Inject Clock clock;

    @GET
    @Operation(summary = "What was corrected or noted of a story in public, the earliest first")
    public List<CorrectionJson> list(@PathParam("id") ArticleId id) {
        var now = clock.instant();
        return corrections.of(id).stream().map(each -> CorrectionJson.of(each, now)).toList();
    }

    @POST
    @Operation(
            summary = "Corrects a story of our own that is out, on one editor’s word",
            description =
                    "What is left out stays as it is out. The note is for readers. It is decided"
                            + " again, and another editor reviews it within twelve hours.")
    public PublicationJson correct(
            @PathParam("id") ArticleId id,
            @HeaderParam("If-Match") IfMatch seen,
            @Parameter(description = "Whether what is new in the text comes from outside")
                    @QueryParam("brought")
                    boolean brought,
            NewCorrectionJson wanted) {
        if (wanted == null) {
            throw FieldNotUnderstood.missing("note");
        }
        var how = brought ? How.BROUGHT : How.HERE;
        var correction = wanted.of(out(id).text(), how, markup);
        return PublicationJson.of(corrections.correct(id, seen.version(), correction));
    }

    @POST
    @Path("/notes")
    @Operation(
            summary =
                    "Adds a note of ours beside a partner’s text that is out, on one editor’s word",
            description =
                    "The text stays as it is. Another editor reviews the note within twelve hours.")
    public PublicationJson note(@PathParam("id") ArticleId id, NoteJson note) {
        return PublicationJson.of(corrections.note(id, note == null ? "" : note.note()));
    }

    @GET
    @Path("/originals")
    @Operation(
            summary = "Later states of a partner’s original that were taken in, with what differs")
    public List<TheirCorrectionJson> theirs(@PathParam("id") ArticleId id) {
        return partners.of(id).stream().map(TheirCorrectionJson::of).toList();
    }

    @POST
    @Path("/take-over")
    @Operation(
            summary = "Takes over what a partner corrected in a story that is out",
            description =
                    "Decided as a correction of what was granted. A lawyered text is taken over at"
                            + " the desk only; a second editor publishes it.")
    public PublicationJson takeOver(
            @PathParam("id") ArticleId id,
            @HeaderParam("If-Match") IfMatch seen,
            TakeOverJson wanted) {
        if (wanted == null || wanted.capture() == null) {
            throw FieldNotUnderstood.missing("capture");
        }
        return PublicationJson.of(partners.takeOver(id, seen.version(), wanted.capture()));
    }

    /** As readers have it; what is not out is refused by the correction itself. */
    private Article out(ArticleId id) {
        return publishing
                .find(id)
                .map(publication -> articles.getRevision(id, publication.revision()))
                .orElseGet(() -> articles.get(id));
    }
}

package press.imprimatur.rights.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.internal.TermsJson;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.EvidenceType;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.TermsCatalogue;
import press.imprimatur.terms.TermsTemplate;
import press.imprimatur.terms.TermsWords;

/** Templates to start terms from, and what terms mean, for scripts. */
@Path("/terms")
@Tag(name = "Permissions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TermsResource {

    /** A template as scripts read it. */
    public record TemplateJson(
            String id,
            String name,
            String about,
            TermsTemplate.Group group,
            InstrumentKind kind,
            EvidenceType evidence,
            JsonNode terms,
            List<DutyType> toComplete,
            Optional<String> companion,
            List<String> ports) {}

    /** What terms mean, in plain English. */
    public record WordsJson(List<String> sentences) {}

    @Inject TermsCatalogue catalogue;
    @Inject TermsWords words;
    @Inject Sentences sentences;

    @GET
    @Path("/templates")
    @Operation(summary = "What terms usually look like")
    public List<TemplateJson> templates() {
        return catalogue.list().stream().map(this::template).toList();
    }

    @GET
    @Path("/templates/{id}")
    @Operation(summary = "One template; a port of a licence is named by its country")
    public TemplateJson template(@PathParam("id") String id) {
        return catalogue.find(id).map(this::template).orElseThrow(NotFoundException::new);
    }

    @POST
    @Path("/words")
    @Operation(summary = "What these terms mean, in plain English; nothing is kept")
    public WordsJson words(JsonNode terms) {
        return new WordsJson(words.of(TermsJson.read(terms)));
    }

    private TemplateJson template(TermsTemplate template) {
        return new TemplateJson(
                template.id(),
                template.name(sentences),
                template.about(sentences),
                template.group(),
                template.kind(),
                template.evidence(),
                TermsJson.tree(template.terms()),
                template.toComplete(),
                template.companion(),
                catalogue.ports(template.id()));
    }
}

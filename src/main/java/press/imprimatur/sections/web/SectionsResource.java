package press.imprimatur.sections.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.api.FieldNotUnderstood;
import press.imprimatur.api.IfMatch;
import press.imprimatur.sections.SectionDetails;
import press.imprimatur.sections.SectionId;
import press.imprimatur.sections.SectionNotFound;
import press.imprimatur.sections.Sections;

/** Sections, for scripts. */
@Path("/sections")
@Tag(name = "Sections")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SectionsResource {

    /** What is said of a section. */
    public record SectionDetailsJson(String name, String slug, SectionId parent) {

        SectionDetails details() {
            return new SectionDetails(name, slug, Optional.ofNullable(parent));
        }
    }

    /** How many places it moves: below 0 towards the first. */
    public record MoveJson(int by) {}

    @Inject Sections sections;

    @GET
    @Operation(summary = "All sections, each followed by those that belong to it")
    public List<SectionJson> list() {
        return sections.list().stream().map(SectionJson::of).toList();
    }

    @POST
    @Operation(summary = "Adds a section, as the last of its rank")
    public Response add(SectionDetailsJson wanted) {
        var added = SectionJson.of(sections.add(given(wanted)));
        return Response.created(URI.create("sections/" + added.id())).entity(added).build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One section")
    public SectionJson get(@PathParam("id") SectionId id) {
        return sections.find(id).map(SectionJson::of).orElseThrow(() -> new SectionNotFound(id));
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Says something else of a section; its old address leads to the new one")
    public SectionJson change(
            @PathParam("id") SectionId id,
            @HeaderParam("If-Match") IfMatch seen,
            SectionDetailsJson wanted) {
        return SectionJson.of(sections.change(id, seen.version(), given(wanted)));
    }

    @POST
    @Path("/{id}/move")
    @Operation(summary = "Moves it among those of its rank")
    public List<SectionJson> move(@PathParam("id") SectionId id, MoveJson wanted) {
        if (wanted == null) {
            throw FieldNotUnderstood.missing("by");
        }
        sections.move(id, wanted.by());
        return list();
    }

    @POST
    @Path("/{id}/close")
    @Operation(summary = "Lets nothing new be filed under it; what is there stays")
    public SectionJson close(@PathParam("id") SectionId id) {
        return SectionJson.of(sections.close(id, true));
    }

    @POST
    @Path("/{id}/reopen")
    @Operation(summary = "Lets stories be filed under it again")
    public SectionJson reopen(@PathParam("id") SectionId id) {
        return SectionJson.of(sections.close(id, false));
    }

    private static SectionDetails given(SectionDetailsJson wanted) {
        if (wanted == null) {
            throw FieldNotUnderstood.missing("name");
        }
        return wanted.details();
    }
}

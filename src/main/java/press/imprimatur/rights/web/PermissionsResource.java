package press.imprimatur.rights.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.api.Cursor;
import press.imprimatur.api.IfMatch;
import press.imprimatur.api.Limit;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.PlainTime;
import press.imprimatur.kernel.Slice;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.InstrumentFilter;
import press.imprimatur.rights.LicenceAnswer;
import press.imprimatur.rights.PermissionStage;
import press.imprimatur.rights.Permissions;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.InstrumentState;
import press.imprimatur.terms.LicenceReading;
import press.imprimatur.terms.Use;

/** Permissions, for scripts. */
@Path("/permissions")
@Tag(name = "Permissions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PermissionsResource {

    /** Which permissions a list shows. */
    public static class Wanted {
        @QueryParam("kind")
        InstrumentKind kind;

        @QueryParam("state")
        InstrumentState state;

        @QueryParam("outlet")
        OutletId outlet;

        @QueryParam("work")
        WorkId work;

        @QueryParam("stage")
        PermissionStage stage;

        @QueryParam("use")
        Use use;

        @QueryParam("endsBefore")
        String endsBefore;

        @QueryParam("text")
        String text;

        InstrumentFilter filter() {
            return new InstrumentFilter(
                    Optional.ofNullable(kind),
                    Optional.ofNullable(state),
                    Optional.ofNullable(outlet),
                    Optional.ofNullable(work),
                    Optional.ofNullable(stage),
                    Optional.ofNullable(use),
                    Optional.ofNullable(endsBefore).map(Wanted::instant),
                    Optional.ofNullable(text));
        }

        private static Instant instant(String text) {
            try {
                return PlainTime.instant(text);
            } catch (DateTimeParseException malformed) {
                throw new FieldRefused("endsBefore", "rights.dateMalformed", text);
            }
        }
    }

    @Inject Permissions permissions;

    @GET
    @Operation(
            summary =
                    "Permissions, the newest first: by kind, state, outlet, work, column of the"
                            + " board, use, end and words")
    public Slice<PermissionSummaryJson> list(
            @BeanParam Wanted wanted,
            @QueryParam("cursor") Cursor cursor,
            @QueryParam("limit") @DefaultValue("50") Limit limit) {
        return permissions
                .list(wanted.filter(), Cursor.keyOf(cursor), limit.value())
                .map(PermissionSummaryJson::of);
    }

    @POST
    @Operation(summary = "Records a permission with its evidence, or drafts one")
    public Response record(NewPermissionJson sent) {
        var id =
                sent.isDraft()
                        ? permissions.draft(sent.instrument())
                        : permissions.record(
                                sent.instrument(), EvidenceJson.papers(sent.evidence()));
        return Response.created(URI.create("permissions/" + id)).entity(get(id)).build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One permission, in its current version")
    public PermissionJson get(@PathParam("id") InstrumentId id) {
        return PermissionJson.of(permissions.get(id));
    }

    @GET
    @Path("/{id}/versions")
    @Operation(summary = "All versions of a permission, the newest first")
    public List<PermissionJson> versions(@PathParam("id") InstrumentId id) {
        return permissions.versions(id).stream().map(PermissionJson::of).toList();
    }

    @GET
    @Path("/{id}/evidence/{paper}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "The bytes of a paper")
    public byte[] evidence(@PathParam("id") InstrumentId id, @PathParam("paper") UUID paper) {
        return permissions.evidence(id, paper);
    }

    @POST
    @Path("/{id}/grant")
    @Operation(summary = "Puts a draft in force; it takes evidence")
    public PermissionJson grant(
            @PathParam("id") InstrumentId id,
            @HeaderParam("If-Match") IfMatch seen,
            GrantJson sent) {
        permissions.grant(id, seen.version(), EvidenceJson.papers(sent.evidence()));
        return get(id);
    }

    /**
     * What is meant by the licence that a permission names.
     *
     * @param licence which one exactly, as the catalogue of terms names it; may be left out if the
     *     permission names its version
     */
    public record LicenceAnswerJson(LicenceReading reading, Optional<String> licence) {}

    @POST
    @Path("/{id}/licence")
    @Operation(
            summary = "Says whether a grant is the public licence that it names",
            description =
                    "If it is, the licence takes its place, and what goes beyond the licence"
                            + " becomes a supplement to it.")
    public PermissionJson answerLicence(
            @PathParam("id") InstrumentId id,
            @HeaderParam("If-Match") IfMatch seen,
            LicenceAnswerJson answer) {
        permissions.answerLicence(
                id, seen.version(), new LicenceAnswer(answer.reading(), answer.licence()));
        return get(id);
    }

    @POST
    @Path("/{id}/revoke")
    @Operation(summary = "Takes a permission back, for good; what rests on it comes down")
    public PermissionJson revoke(
            @PathParam("id") InstrumentId id,
            @HeaderParam("If-Match") IfMatch seen,
            RevocationJson how) {
        permissions.revoke(id, seen.version(), how.revocation());
        return get(id);
    }
}

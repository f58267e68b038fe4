package press.imprimatur.rights.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.DutyProofs;
import press.imprimatur.rights.DutyStanding;
import press.imprimatur.rights.NewProof;
import press.imprimatur.rights.Release;
import press.imprimatur.rights.Releases;
import press.imprimatur.terms.DutyName;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.InstrumentId;

/** What people do for a permission that no page can show, for scripts. */
@Path("/permissions")
@Tag(name = "Permissions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DutyProofsResource {

    /**
     * How it stands with a duty for a work; {@code metAt} and the rest absent while it is open.
     * {@code letterUndelivered} is the last letter about it, if that never arrived, and {@code
     * because} what the mail server said; {@code news} is what the partner is to hear of.
     */
    public record StandingJson(
            String name,
            DutyType type,
            Map<String, String> payload,
            DutyType.Grade grade,
            DutyType.Proof provenBy,
            boolean met,
            Optional<Instant> metAt,
            Optional<String> recordedBy,
            Optional<String> proof,
            Optional<UUID> evidence,
            Optional<String> notPossibleBecause,
            Optional<String> letterUnderWay,
            Optional<String> letterUndelivered,
            Optional<String> because,
            List<DutyStanding.News> news) {

        static StandingJson of(DutyStanding standing) {
            var met = standing.met();
            return new StandingJson(
                    standing.name().value(),
                    standing.duty().type(),
                    standing.duty().payload(),
                    standing.duty().grade(),
                    standing.duty().type().proof(),
                    met.isPresent(),
                    met.map(DutyStanding.Met::at),
                    met.map(DutyStanding.Met::by),
                    met.map(DutyStanding.Met::proof).filter(words -> !words.isEmpty()),
                    met.flatMap(DutyStanding.Met::evidence),
                    standing.excused().map(DutyStanding.Met::proof),
                    standing.underWay().map(Object::toString),
                    standing.undelivered().map(each -> each.letter().toString()),
                    standing.undelivered()
                            .map(DutyStanding.Undelivered::reason)
                            .filter(words -> !words.isEmpty()),
                    standing.news());
        }
    }

    /**
     * What proves a duty.
     *
     * @param address of a post; absent for all others
     * @param evidence their answer or request, or a letter that left by another way
     * @param at when such a letter left; now, unless it says otherwise
     */
    public record ProofJson(
            WorkId work, String address, List<EvidenceJson> evidence, Optional<Instant> at) {}

    /** Why a duty was not possible for a work. */
    public record ExcuseJson(WorkId work, String reason) {}

    /** For which work a letter is written. */
    public record OfWorkJson(WorkId work) {}

    /** The letter that was written. */
    public record WrittenJson(String letter) {}

    /**
     * That what was embargoed without an end is released.
     *
     * @param at now, unless it says otherwise
     * @param by who released it
     * @param work only that work; absent if all that the permission covers
     */
    public record ReleaseJson(
            Optional<Instant> at, String by, Optional<WorkId> work, List<EvidenceJson> evidence) {}

    @Inject DutyProofs proofs;
    @Inject Releases releases;
    @Inject Clock clock;

    @GET
    @Path("/{id}/duties/{work}")
    @Operation(summary = "What a permission makes people do for a work, and what of it is done")
    public List<StandingJson> of(@PathParam("id") InstrumentId id, @PathParam("work") WorkId work) {
        return proofs.of(id, work).stream().map(StandingJson::of).toList();
    }

    @POST
    @Path("/{id}/duties/{duty}/proofs")
    @Operation(summary = "Records that a duty was met for a work, with the proof that is one")
    public List<StandingJson> prove(
            @PathParam("id") InstrumentId id, @PathParam("duty") String duty, ProofJson sent) {
        var papers = EvidenceJson.papers(sent.evidence());
        var at = sent.at() == null ? Optional.<Instant>empty() : sent.at();
        proofs.prove(id, name(duty), sent.work(), new NewProof(papers, sent.address(), at));
        return of(id, sent.work());
    }

    @POST
    @Path("/{id}/duties/{duty}/excuses")
    @Operation(summary = "Records why a duty that is due where possible was not possible")
    public List<StandingJson> excuse(
            @PathParam("id") InstrumentId id, @PathParam("duty") String duty, ExcuseJson sent) {
        proofs.excuse(id, name(duty), sent.work(), sent.reason());
        return of(id, sent.work());
    }

    @POST
    @Path("/{id}/duties/{duty}/letters")
    @Operation(summary = "Writes the letter that meets a duty for a work")
    public WrittenJson write(
            @PathParam("id") InstrumentId id, @PathParam("duty") String duty, OfWorkJson sent) {
        return new WrittenJson(proofs.write(id, name(duty), sent.work()).toString());
    }

    @GET
    @Path("/{id}/releases")
    @Operation(summary = "Releases of what was embargoed without an end, the newest first")
    public List<Releases.Recorded> releases(@PathParam("id") InstrumentId id) {
        return releases.of(id);
    }

    @POST
    @Path("/{id}/releases")
    @Operation(summary = "Records that what was embargoed without an end is released")
    public Response release(@PathParam("id") InstrumentId id, ReleaseJson sent) {
        releases.record(
                id,
                new Release(
                        sent.at() == null ? clock.instant() : sent.at().orElseGet(clock::instant),
                        sent.by(),
                        sent.work() == null ? Optional.empty() : sent.work(),
                        EvidenceJson.papers(sent.evidence())));
        return Response.noContent().build();
    }

    private static DutyName name(String text) {
        try {
            return new DutyName(text);
        } catch (IllegalArgumentException unknown) {
            throw new FieldRefused("duty", "rights.dutyNotOwed");
        }
    }
}

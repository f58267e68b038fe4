package press.imprimatur.dues.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.dues.AudienceFigure;
import press.imprimatur.dues.AudienceFigures;
import press.imprimatur.dues.PartnerSheets;
import press.imprimatur.dues.UsageReports;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.kernel.ReaderLanguage;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.sources.OutletId;

/** How we stand with partners, for scripts. */
@Path("/partners")
@Tag(name = "Partners")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PartnersResource {

    @Inject PartnerSheets sheets;
    @Inject UsageReports reports;
    @Inject AudienceFigures audience;
    @Inject Newsrooms newsrooms;
    @Inject Sentences sentences;
    @Inject ReaderLanguage reader;

    @GET
    @Path("/{outlet}")
    @Operation(summary = "How we stand with an outlet: what is live, allowed and owed")
    public SheetJson sheet(@PathParam("outlet") OutletId outlet) {
        return SheetJson.of(sheets.of(outlet), sentences, new Days(newsrooms.get().zone(), reader));
    }

    @GET
    @Path("/{outlet}/usage")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "What came out of an outlet’s from the first to the last day, as .xlsx")
    public Response usage(
            @PathParam("outlet") OutletId outlet,
            @QueryParam("first") String first,
            @QueryParam("last") String last) {
        var period = ReportDays.between(first, last, newsrooms.get().zone());
        var file = reports.of(outlet, period);
        return Response.ok(file.content(), MediaType.APPLICATION_OCTET_STREAM)
                .header("Content-Disposition", "attachment; filename=\"" + file.fileName() + "\"")
                .build();
    }

    @POST
    @Path("/{outlet}/audience")
    @Operation(summary = "Records how many readers a story had from the first to the last day")
    public Response count(@PathParam("outlet") OutletId outlet, AudienceJson figure) {
        var days = ReportDays.between(figure.first(), figure.last(), newsrooms.get().zone());
        audience.record(outlet, new AudienceFigure(figure.address(), days, figure.readers()));
        return Response.noContent().build();
    }

    @POST
    @Path("/{outlet}/usage")
    @Operation(summary = "Mails that spreadsheet to the outlet’s contact")
    public LetterSentJson send(@PathParam("outlet") OutletId outlet, PeriodJson days) {
        var period = ReportDays.between(days.first(), days.last(), newsrooms.get().zone());
        return new LetterSentJson(reports.send(outlet, period).toString());
    }
}

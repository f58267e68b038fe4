package press.imprimatur.provenance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.api.IfMatch;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.provenance.HouseStyle;
import press.imprimatur.provenance.StyleEntry;
import press.imprimatur.provenance.StyleList;

/** The house style, for scripts. */
@Path("/house-style")
@Tag(name = "House style")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class HouseStyleResource {

    @Inject HouseStyle style;

    @GET
    @Operation(summary = "The house style in force: what its entries explain is an edit of style")
    public HouseStyleJson get() {
        return said(style.inForce());
    }

    @GET
    @Path("/versions")
    @Operation(summary = "All versions of the house style, the newest first; receipts name them")
    public List<HouseStyleJson> versions() {
        return style.versions().stream().map(this::said).toList();
    }

    @POST
    @Path("/entries")
    @Operation(
            summary = "Adds an entry, which makes another version",
            description =
                    "An entry whose words may differ by more than their form counts only after a"
                            + " rights editor confirmed it.")
    public HouseStyleJson add(
            @HeaderParam("If-Match") IfMatch seen, HouseStyleJson.SaidEntry entry) {
        return said(style.add(version(seen), entry(entry)));
    }

    @POST
    @Path("/removals")
    @Operation(summary = "Takes an entry out, which makes another version; what is out stays out")
    public HouseStyleJson remove(
            @HeaderParam("If-Match") IfMatch seen, HouseStyleJson.SaidEntry entry) {
        return said(style.remove(version(seen), entry(entry)));
    }

    @POST
    @Path("/confirmations")
    @Operation(summary = "Says, as a rights editor, that an entry changes no meaning")
    public HouseStyleJson confirm(
            @HeaderParam("If-Match") IfMatch seen, HouseStyleJson.SaidEntry entry) {
        return said(style.confirm(version(seen), entry(entry)));
    }

    private static int version(IfMatch seen) {
        return (int) Math.min(seen.version(), Integer.MAX_VALUE);
    }

    private static StyleEntry entry(HouseStyleJson.SaidEntry given) {
        if (given == null) {
            throw new FieldRefused("kind", "provenance.style.noKind");
        }
        return given.entry();
    }

    private HouseStyleJson said(StyleList list) {
        return HouseStyleJson.of(list, style);
    }
}

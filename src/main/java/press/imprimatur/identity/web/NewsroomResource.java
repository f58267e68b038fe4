package press.imprimatur.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.api.IfMatch;
import press.imprimatur.identity.NewsroomAnswers;
import press.imprimatur.identity.NewsroomDetails;
import press.imprimatur.identity.Newsrooms;

/** The newsroom itself. */
@RequestScoped
@Path("newsroom")
@Tag(name = "Newsroom")
public class NewsroomResource {

    @Inject Newsrooms newsrooms;

    @GET
    @Operation(summary = "Name, public address and time zone of the newsroom")
    public NewsroomDetails get() {
        return newsrooms.details();
    }

    @PUT
    @Operation(summary = "Change name, public address or time zone of the newsroom")
    public NewsroomDetails change(@HeaderParam("If-Match") IfMatch seen, NewsroomAnswers answers) {
        newsrooms.change(answers, seen.version());
        return newsrooms.details();
    }
}

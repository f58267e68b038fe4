package press.imprimatur.articles.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.api.IfMatch;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleChangedMeanwhile;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.Authorships;
import press.imprimatur.rights.SaidWhose;
import press.imprimatur.terms.Authorship;
import press.imprimatur.terms.Authorship.Whose;

/** Whose a story of our own is, for scripts. */
@Path("/articles/{id}/authorship")
@Tag(name = "Articles")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AuthorshipResource {

    /**
     * Whose a story is, as scripts read it.
     *
     * @param whose absent for a reprint
     * @param doubts why it is not known, in sentences
     */
    public record AuthorshipJson(
            Optional<Whose> whose,
            List<String> doubts,
            Optional<String> saidBy,
            Optional<Instant> saidAt) {}

    /** Somebody's word on it: OURS or OTHERS, and how they know. */
    public record SayJson(Whose whose, String note) {}

    @Inject ArticleDesk articles;
    @Inject Authorships authorships;
    @Inject Sentences sentences;

    @GET
    @Operation(summary = "Whose a story is that was begun here, and why nobody knows")
    public AuthorshipJson get(@PathParam("id") ArticleId id) {
        return json(articles.get(id));
    }

    @POST
    @Operation(summary = "Says whose a story is, as it stands, in the caller’s name")
    public AuthorshipJson say(
            @PathParam("id") ArticleId id, @HeaderParam("If-Match") IfMatch seen, SayJson word) {
        var article = articles.get(id);
        if (article.version() != seen.version()) {
            throw new ArticleChangedMeanwhile(article);
        }
        authorships.say(article.made(), word.whose(), word.note());
        return json(article);
    }

    private AuthorshipJson json(Article article) {
        var authorship = authorships.of(article.made());
        var said = authorships.said(article.id().work());
        var doubts = authorship.map(Authorship::doubts).orElse(List.of());
        return new AuthorshipJson(
                authorship.map(Authorship::whose),
                doubts.stream().map(doubt -> doubt.inWords(sentences)).toList(),
                said.map(SaidWhose::by),
                said.map(SaidWhose::at));
    }
}

package press.imprimatur.desk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.DerivedFrom;
import press.imprimatur.articles.Origin;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.RequestFilter;
import press.imprimatur.rights.RequestSummary;
import press.imprimatur.rights.Requests;
import press.imprimatur.sources.Outlets;
import press.imprimatur.terms.InstrumentState;
import press.imprimatur.terms.Use;

/** The button that asks an outlet for its story, or leads to the request that waits already. */
@ApplicationScoped
class AskLinks {

    private static final int LATEST = 20;

    @Inject Requests requests;
    @Inject Outlets outlets;
    @Inject Sentences sentences;

    /**
     * Empty for a story of our own: nobody is to be asked. For what was made from another story the
     * outlet is asked for that, and for making something from it.
     *
     * @param eldest the story that it was made from in the end; itself if it was made from none
     */
    Optional<PermissionLink> of(Article article, Article eldest) {
        var change = article.derivedFrom().map(DerivedFrom::change);
        return eldest.origin().map(origin -> link(eldest, origin, change));
    }

    private PermissionLink link(Article article, Origin origin, Optional<Use> change) {
        var outlet = outlets.get(origin.outlet()).name();
        var work = article.id().work();
        return requests.list(RequestFilter.forWork(work), Optional.empty(), LATEST).items().stream()
                .filter(AskLinks::isOpen)
                .findFirst()
                .map(open ->
                        new PermissionLink(
                                sentences.say("desk.rights.asked", outlet),
                                Places.request(open.id())))
                .orElseGet(() ->
                        new PermissionLink(
                                sentences.say("desk.rights.ask", outlet),
                                Places.newRequest(
                                        work, article.text().headline(), origin.outlet(), change)));
    }

    private static boolean isOpen(RequestSummary request) {
        return request.state() == InstrumentState.REQUESTED
                || request.state() == InstrumentState.COUNTERED;
    }
}

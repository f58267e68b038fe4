package press.imprimatur.desk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.Origin;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.InstrumentState;
import press.imprimatur.rights.RequestFilter;
import press.imprimatur.rights.RequestSummary;
import press.imprimatur.rights.Requests;
import press.imprimatur.sources.Outlets;

/** The button that asks an outlet for its story, or leads to the request that waits already. */
@ApplicationScoped
class AskLinks {

    private static final int LATEST = 20;

    @Inject Requests requests;
    @Inject Outlets outlets;
    @Inject Sentences sentences;

    /** Empty for a story of our own: nobody is to be asked. */
    Optional<PermissionLink> of(Article article) {
        return article.origin().map(origin -> link(article, origin));
    }

    private PermissionLink link(Article article, Origin origin) {
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
                                        work, article.text().headline(), origin.outlet())));
    }

    private static boolean isOpen(RequestSummary request) {
        return request.state() == InstrumentState.REQUESTED
                || request.state() == InstrumentState.COUNTERED;
    }
}

package press.imprimatur.search.internal.entries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.articles.LeadPicture;
import press.imprimatur.articles.Origin;
import press.imprimatur.articles.Stage;
import press.imprimatur.markup.Markup;
import press.imprimatur.publishing.PublicAddresses;
import press.imprimatur.publishing.Publication;
import press.imprimatur.publishing.PublicationState;
import press.imprimatur.publishing.Publishing;
import press.imprimatur.search.FoundKind;
import press.imprimatur.search.FoundState;
import press.imprimatur.search.internal.words.Dictionary;

@ApplicationScoped
class ArticleEntries implements EntrySource {

    @Inject ArticleDesk articles;
    @Inject Publishing publishing;
    @Inject PublicAddresses publicAddresses;
    @Inject Markup markup;

    @Override
    public FoundKind kind() {
        return FoundKind.ARTICLE;
    }

    @Override
    public Optional<Entry> read(UUID id) {
        return articles.find(new ArticleId(id)).map(this::entry);
    }

    private Entry entry(Article article) {
        var text = article.text();
        var out = publishing.find(article.id());
        return new Entry(
                text.headline(),
                body(article),
                addresses(article),
                states(article.stage(), out),
                out.flatMap(Publication::shownUntil),
                article.origin().map(Origin::outlet),
                text.byline(),
                text.language(),
                Dictionary.of(text.language()),
                text.picture().map(LeadPicture::picture),
                article.edited().at());
    }

    private String body(Article article) {
        var text = article.text();
        return EntryTexts.lines(
                text.details().tags(), text.dateline(), text.deck(), markup.plainText(text.body()));
    }

    private List<String> addresses(Article article) {
        var theirs = article.origin().flatMap(Origin::address);
        return Stream.concat(publicAddresses.of(article.id()).stream(), theirs.stream())
                .map(URI::toString)
                .toList();
    }

    /** What is out begins again as a draft: that says nothing. */
    private static List<FoundState> states(Stage stage, Optional<Publication> out) {
        var atTheDesk = FoundState.valueOf(stage.name());
        if (out.isEmpty()) {
            return List.of(atTheDesk);
        }
        var inPublic = inPublic(out.get().state());
        return stage == Stage.DRAFT ? List.of(inPublic) : List.of(inPublic, atTheDesk);
    }

    private static FoundState inPublic(PublicationState state) {
        return switch (state) {
            case LIVE -> FoundState.LIVE;
            case WITHDRAWN -> FoundState.WITHDRAWN;
            case RETRACTED -> FoundState.RETRACTED;
            case KILLED -> FoundState.KILLED;
        };
    }
}

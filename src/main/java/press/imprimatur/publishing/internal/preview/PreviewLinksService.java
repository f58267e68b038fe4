package press.imprimatur.publishing.internal.preview;

import static press.imprimatur.identity.Role.EDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.kernel.DrawnSecret;
import press.imprimatur.media.PictureId;
import press.imprimatur.media.Pictures;
import press.imprimatur.publishing.NewPreviewLink;
import press.imprimatur.publishing.PreviewLink;
import press.imprimatur.publishing.PreviewLinkId;
import press.imprimatur.publishing.PreviewLinks;
import press.imprimatur.publishing.internal.proof.Proof;
import press.imprimatur.publishing.internal.rendering.Masthead;
import press.imprimatur.publishing.internal.rendering.OutsidePreview;
import press.imprimatur.publishing.internal.rendering.StandingFurniture;
import press.imprimatur.publishing.internal.serving.FurnitureSource;

@Stateless
@Allows
public class PreviewLinksService implements PreviewLinks {

    /** As whom the page is put together: whoever looks is nobody we know. */
    private static final Caller LINK = Caller.system("preview link");

    @Inject PreviewLinkRows rows;
    @Inject OutsidePages pages;
    @Inject ArticleDesk articles;
    @Inject Pictures pictures;
    @Inject FurnitureSource furniture;
    @Inject Newsrooms newsrooms;
    @Inject AuditTrail audit;
    @Inject CurrentCaller caller;
    @Inject Clock clock;

    @Override
    @Allows(EDITOR)
    public URI make(ArticleId id, NewPreviewLink wanted) {
        var now = clock.instant();
        pages.of(articles.get(id), now);
        var secret = DrawnSecret.next();
        var hash = secret.sha256();
        var link = new PreviewLinkEntity(id, wanted, hash, caller.get(), now);
        rows.add(link);
        told("article.previewLinkMade", link);
        return newsrooms.get().address(PATH + secret.text());
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<PreviewLink> valid(ArticleId article) {
        return rows.valid(article, clock.instant()).stream().map(PreviewLinkEntity::link).toList();
    }

    @Override
    @Allows(EDITOR)
    public void revoke(PreviewLinkId id) {
        var now = clock.instant();
        rows.lock(id)
                .filter(link -> link.isValidAt(now))
                .ifPresent(link -> {
                    link.revoke(now);
                    told("article.previewLinkRevoked", link);
                });
    }

    @Override
    @Allows(thePublic = true)
    public Optional<String> look(String secret) {
        var now = clock.instant();
        return shown(secret, now, link -> page(secret, link, now));
    }

    @Override
    @Allows(thePublic = true)
    public Optional<PreviewPicture> picture(String secret, PictureId wanted) {
        var now = clock.instant();
        return shown(secret, now, link -> picture(proof(link, now), wanted))
                .flatMap(Function.identity());
    }

    /** Whatever is against it, those outside are told the same: there is no such page. */
    private <T> Optional<T> shown(
            String secret, Instant now, Function<PreviewLinkEntity, T> showing) {
        return rows.bySecret(new DrawnSecret(secret).sha256())
                .filter(link -> link.isValidAt(now))
                .map(link -> caller.runAs(LINK, () -> showing.apply(link)));
    }

    private Proof proof(PreviewLinkEntity link, Instant now) {
        return pages.of(articles.get(link.article()), now);
    }

    private String page(String secret, PreviewLinkEntity link, Instant now) {
        var page = proof(link, now).text();
        var told = link.link();
        if (rows.isNewLook(link.id(), now)) {
            told("article.previewSeen", link);
        }
        var preview = new OutsidePreview(told.recipient(), told.endsAt(), PATH + secret);
        var shown = preview.of(page, link.article().toString(), Masthead.of(newsrooms.get()));
        return StandingFurniture.around(shown, furniture.read(), now);
    }

    private Optional<PreviewPicture> picture(Proof proof, PictureId wanted) {
        return proof.story().pictures().stream()
                .map(shown -> shown.picture())
                .filter(picture -> picture.id().equals(wanted))
                .findFirst()
                .map(picture ->
                        new PreviewPicture(picture.form().mediaType(), pictures.web(wanted)));
    }

    private void told(String verb, PreviewLinkEntity link) {
        audit.record(AuditedAct.of(verb, "article", link.article(), link.link().recipient()));
    }
}

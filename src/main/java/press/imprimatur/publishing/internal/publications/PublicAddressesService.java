package press.imprimatur.publishing.internal.publications;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.publishing.PublicAddresses;
import press.imprimatur.publishing.internal.serving.RenditionStore;

@Stateless
@Allows
public class PublicAddressesService implements PublicAddresses {

    @Inject StoryAddresses addresses;
    @Inject Newsrooms newsrooms;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<URI> of(ArticleId article) {
        return addresses.of(article).stream()
                .map(slug -> newsrooms.get().address(RenditionStore.STORIES + slug))
                .toList();
    }
}

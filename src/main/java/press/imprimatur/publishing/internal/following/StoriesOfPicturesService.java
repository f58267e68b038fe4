package press.imprimatur.publishing.internal.following;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.identity.Allows;
import press.imprimatur.media.PictureId;
import press.imprimatur.publishing.StoriesOfPictures;

@Stateless
@Allows
public class StoriesOfPicturesService implements StoriesOfPictures {

    @Inject FollowingRows rows;
    @Inject Clock clock;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Carrying of(Collection<PictureId> pictures, Optional<ArticleId> but) {
        return rows.carrying(pictures, but, clock.instant());
    }
}

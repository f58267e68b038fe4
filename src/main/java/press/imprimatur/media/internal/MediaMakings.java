package press.imprimatur.media.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import press.imprimatur.media.PictureId;
import press.imprimatur.rights.Making;
import press.imprimatur.rights.Makings;
import press.imprimatur.terms.MadeVersion;

/**
 * Tells how pictures were made that are said to be of our staff; all others have their own rights.
 */
@ApplicationScoped
public class MediaMakings implements Makings {

    @Inject PictureRows rows;

    @Override
    public Map<MadeVersion, Making> of(Collection<MadeVersion> works) {
        var names =
                works.stream()
                        .filter(each -> each.version().isEmpty())
                        .map(each -> new PictureId(each.work().value()))
                        .toList();
        var makings = new HashMap<MadeVersion, Making>();
        if (!names.isEmpty()) {
            rows.all(names).stream()
                    .filter(PictureEntity::isSaidToBeOfStaff)
                    .forEach(each ->
                            makings.put(MadeVersion.of(each.picture().id().work()), each.making()));
        }
        return makings;
    }
}

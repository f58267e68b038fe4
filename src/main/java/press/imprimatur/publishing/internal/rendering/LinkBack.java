package press.imprimatur.publishing.internal.rendering;

import java.net.URI;
import java.util.Optional;

/**
 * A link to where a story comes from.
 *
 * @param address where it leads
 * @param text what readers click
 * @param published when it was published there, if that is known and it is the original itself
 */
public record LinkBack(String address, String text, Optional<ShownTime> published) {

    static LinkBack to(URI address, Optional<OriginalView> original) {
        var isOriginal = original.flatMap(OriginalView::address).filter(address::equals);
        if (isOriginal.isPresent()) {
            return new LinkBack(
                    address.toString(),
                    "Read the original at " + original.get().outlet(),
                    original.get().published().map(ShownTime::of));
        }
        var place = original.map(OriginalView::outlet).orElse(address.getHost());
        return new LinkBack(address.toString(), "More from " + place, Optional.empty());
    }
}

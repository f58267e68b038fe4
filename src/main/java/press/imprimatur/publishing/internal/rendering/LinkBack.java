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

    /**
     * @param anchor what readers must click, word for word; empty if the terms do not say it
     */
    static LinkBack to(
            URI address,
            Optional<OriginalView> original,
            Optional<String> anchor,
            Masthead masthead) {
        var isOriginal = original.flatMap(OriginalView::address).filter(address::equals);
        if (isOriginal.isPresent()) {
            return new LinkBack(
                    address.toString(),
                    anchor.orElseGet(
                            () -> masthead.say("readers.story.original", original.get().outlet())),
                    original.get().published().map(masthead::time));
        }
        var place = original.map(OriginalView::outlet).orElse(address.getHost());
        return new LinkBack(
                address.toString(),
                anchor.orElseGet(() -> masthead.say("readers.story.more", place)),
                Optional.empty());
    }
}

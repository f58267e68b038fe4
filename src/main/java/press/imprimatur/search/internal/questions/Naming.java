package press.imprimatur.search.internal.questions;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.imprimatur.search.internal.words.PlainAddress;

/**
 * What was typed if it is the name of one thing.
 *
 * @param ids that stand in it; in an address of the desk there is one, too
 * @param addresses that it may be, the more exact first
 * @param isOnlyThat whether it is nothing but an address or an id, so that no words are in it
 */
record Naming(List<UUID> ids, List<String> addresses, boolean isOnlyThat) {

    private static final Pattern ID =
            Pattern.compile(
                    "(?<![0-9A-Za-z-])[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}(?![0-9A-Za-z-])");

    /** Typed without what stands before it: a host with an ending, and what follows. */
    private static final Pattern BARE =
            Pattern.compile("[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}(?:[/?#]\\S*)?");

    static Naming of(String typed) {
        var ids = ID.matcher(typed).results().map(id -> UUID.fromString(id.group())).toList();
        var whole = PlainAddress.of(typed);
        var bare = BARE.matcher(typed).matches() ? PlainAddress.of("//" + typed) : whole;
        var exact = Stream.concat(whole.stream(), bare.stream()).distinct().toList();
        var addresses =
                Stream.concat(
                                exact.stream(),
                                exact.stream().map(address -> address.replaceFirst("\\?.*", "")))
                        .distinct()
                        .toList();
        var isOnlyAnId = ids.size() == 1 && ids.get(0).toString().equalsIgnoreCase(typed);
        return new Naming(ids, addresses, isOnlyAnId || whole.isPresent());
    }

    boolean isEmpty() {
        return ids.isEmpty() && addresses.isEmpty();
    }
}

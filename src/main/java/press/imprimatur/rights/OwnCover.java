package press.imprimatur.rights;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.imprimatur.terms.Place;
import press.imprimatur.terms.StableCopies;
import press.imprimatur.terms.Use;

/**
 * For what the publisher's declaration says that staff work is the publisher's.
 *
 * @param where for each way that is covered the places in which it is; an empty set means
 *     everywhere
 */
public record OwnCover(Map<Way, Set<Place>> where) {

    public OwnCover {
        requireNonNull(where, "where");
        var sorted = new EnumMap<Way, Set<Place>>(Way.class);
        where.forEach((way, places) -> sorted.put(way, StableCopies.values(places)));
        where = Collections.unmodifiableMap(sorted);
    }

    /** The ways in which staff work is put to use, as contracts of employment tell them apart. */
    public enum Way {
        WEB(Use.WEB_FULL, Use.APP, Use.ARCHIVE_PUBLIC, Use.SEARCH_INDEX),
        FEED(Use.FEED_FULL),
        NEWSLETTER(Use.NEWSLETTER_FULL),
        SOCIAL(Use.SOCIAL_LINK, Use.SOCIAL_EXCERPT, Use.SOCIAL_IMAGE),
        PRINT(Use.PRINT, Use.PDF),
        AUDIO(Use.TEXT_TO_SPEECH, Use.BROADCAST_READ),
        SYNDICATION(Use.PARTNER_PUSH, Use.API, Use.RESELL, Use.SUBLICENSE),
        MACHINES(Use.AI_INPUT, Use.AI_TRAIN, Use.TEXT_AND_DATA_MINING);

        private final List<Use> uses;

        Way(Use... uses) {
            this.uses = List.of(uses);
        }

        /** The uses that belong to it. */
        public List<Use> uses() {
            return uses;
        }

        /** The message key of its name in plain words. */
        public String key() {
            return "rights.ownWay." + name();
        }
    }
}

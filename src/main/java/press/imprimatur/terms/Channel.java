package press.imprimatur.terms;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;

/**
 * Where something would come out.
 *
 * @param id names the channel in receipts and counters
 * @param brand under which of our names
 * @param media by what means; all that apply
 * @param market where its readers are; {@link Place#WORLD} unless declared
 * @param geofences whether it can keep readers of other places out
 * @param keptOut places whose readers are kept out always, whatever is asked
 * @param server from where it is served; absent if unknown
 * @param languages BCP 47 tags of what comes out there, where a work does not say its own
 * @param commerce {@link Use#ADS_ON_PAGE}, {@link Use#PAYWALL} and the like, if it has them
 * @param recall whether what went out can be had back
 */
public record Channel(
        String id,
        String brand,
        Set<Medium> media,
        Set<Place> market,
        boolean geofences,
        Set<Place> keptOut,
        Optional<Place> server,
        Set<String> languages,
        Set<Use> commerce,
        Recall recall) {

    public Channel {
        requireNonNull(id, "id");
        requireNonNull(brand, "brand");
        requireNonNull(recall, "recall");
        media = StableCopies.enums(Medium.class, media);
        market =
                market == null || market.isEmpty()
                        ? Set.of(Place.WORLD)
                        : StableCopies.values(market);
        keptOut = StableCopies.values(keptOut);
        server = StableCopies.maybe(server);
        languages = StableCopies.values(languages);
        commerce = StableCopies.enums(Use.class, commerce);
        if (media.isEmpty()) {
            throw new IllegalArgumentException("a channel reaches people by some means");
        }
    }

    /** A site of ours, seen everywhere, without advertisements. */
    public static Channel site(String id, String brand) {
        return new Channel(
                id,
                brand,
                Set.of(Medium.WEB, Medium.MOBILE),
                Set.of(),
                false,
                Set.of(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                Recall.OURS);
    }

    /** A feed of ours: who has fetched an item may be asked to drop it. */
    public static Channel feed(String id, String brand) {
        return new Channel(
                id,
                brand,
                Set.of(Medium.FEED),
                Set.of(),
                false,
                Set.of(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                Recall.ASKABLE);
    }

    /** Whether what went out can be had back. */
    public enum Recall {
        /** It stays on our servers: gone when we say so. */
        OURS,
        /** Others hold copies, and can be asked. */
        ASKABLE,
        /** Out is out: mail, paper. */
        NEVER
    }
}

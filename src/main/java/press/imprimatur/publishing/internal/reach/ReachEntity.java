package press.imprimatur.publishing.internal.reach;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import press.imprimatur.kernel.ChangedMeanwhile;
import press.imprimatur.publishing.Reach;
import press.imprimatur.terms.Place;

/** Whom the site reaches; there is one row, from the beginning. */
@Entity(name = "Reach")
@Table(name = "publishing_reach")
class ReachEntity {

    static final short THE_ONLY_ONE = 1;

    @Id private short id = THE_ONLY_ONE;

    @Version private long version;

    private String[] market;

    @Column(name = "kept_out")
    private String[] keptOut;

    private String server;
    private String[] languages;
    private boolean advertisements;

    @Column(name = "ads_against_stories")
    private boolean adsAgainstStories;

    private boolean paywall;
    private boolean commercial;

    @Column(name = "co_branded")
    private boolean coBranded;

    protected ReachEntity() {}

    long version() {
        return version;
    }

    void change(Reach reach, long seen) {
        if (seen != version) {
            throw new ChangedMeanwhile("reach", seen, version);
        }
        market = codes(reach.market());
        keptOut = codes(reach.keptOut());
        server = reach.server().map(Place::code).orElse(null);
        languages = reach.languages().stream().sorted().toArray(String[]::new);
        advertisements = reach.advertisements();
        adsAgainstStories = reach.adsAgainstStories();
        paywall = reach.paywall();
        commercial = reach.commercial();
        coBranded = reach.coBranded();
    }

    Reach reach() {
        return new Reach(
                places(market),
                places(keptOut),
                Optional.ofNullable(server).map(Place::new),
                Set.of(languages),
                advertisements,
                adsAgainstStories,
                paywall,
                commercial,
                coBranded);
    }

    private static String[] codes(Collection<Place> places) {
        return places.stream().map(Place::code).sorted().toArray(String[]::new);
    }

    private static Set<Place> places(String[] codes) {
        return Arrays.stream(codes).map(Place::new).collect(Collectors.toSet());
    }
}

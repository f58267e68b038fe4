package press.imprimatur.publishing;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import press.imprimatur.terms.Circumstance;
import press.imprimatur.terms.Place;
import press.imprimatur.terms.Use;

/**
 * Whom our site and its feed reach, and how: what permissions ask of the place where something
 * comes out. It is the newsroom's word; whoever gives it answers for its being so.
 *
 * @param market for whose readers the site is made; empty means everywhere
 * @param keptOut places whose readers cannot open it, because what stands before the site turns
 *     them away; Imprimatur itself turns nobody away
 * @param server from where it is served; absent if nobody has said
 * @param languages BCP 47 tags of the languages that it is in; empty if nobody has said
 * @param advertisements whether there are advertisements on its pages
 * @param adsAgainstStories whether they are sold against single stories
 * @param paywall whether readers pay to read
 * @param commercial whether what it does is commercial even without advertisements and paywall
 * @param coBranded whether it appears under a brand shared with somebody else
 */
public record Reach(
        Set<Place> market,
        Set<Place> keptOut,
        Optional<Place> server,
        Set<String> languages,
        boolean advertisements,
        boolean adsAgainstStories,
        boolean paywall,
        boolean commercial,
        boolean coBranded) {

    /** Everywhere, without advertisements or paywall: how it is until somebody says otherwise. */
    public static final Reach EVERYWHERE =
            new Reach(null, null, null, null, false, false, false, false, false);

    public Reach {
        market = market == null ? Set.of() : Set.copyOf(new TreeSet<>(market));
        keptOut = keptOut == null ? Set.of() : Set.copyOf(new TreeSet<>(keptOut));
        server = server == null ? Optional.empty() : server;
        languages = languages == null ? Set.of() : Set.copyOf(languages);
    }

    /** What of commerce there is, as rights ask about it. */
    public Set<Use> commerce() {
        var uses = EnumSet.noneOf(Use.class);
        if (advertisements || adsAgainstStories) {
            uses.add(Use.ADS_ON_PAGE);
        }
        if (paywall) {
            uses.add(Use.PAYWALL);
        }
        return uses;
    }

    /** How everything appears there. */
    public Set<Circumstance> circumstances() {
        var how = EnumSet.noneOf(Circumstance.class);
        if (commercial) {
            how.add(Circumstance.COMMERCIAL);
        }
        if (adsAgainstStories) {
            how.add(Circumstance.ADS_SOLD_AGAINST_STORY);
        }
        if (coBranded) {
            how.add(Circumstance.CO_BRANDED);
        }
        return how;
    }
}

package press.imprimatur.publishing.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import press.imprimatur.api.Versioned;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.publishing.Reach;
import press.imprimatur.publishing.Reaches;
import press.imprimatur.terms.Place;
import press.imprimatur.terms.UnknownPlace;

/** Whom our site reaches, as scripts read it. */
public record ReachJson(SaidOfSite reach, long version) implements Versioned {

    /**
     * The same as scripts say it.
     *
     * @param market codes of countries, of their parts, or of markets: {@code US}, {@code US-NY},
     *     {@code US/New York DMA}; everywhere if there are none
     * @param keptOut the same, of those whose readers are turned away
     * @param server the same; not known if absent
     * @param languages BCP 47 tags
     * @param advertisements not, if absent; so with all below
     */
    public record SaidOfSite(
            List<String> market,
            List<String> keptOut,
            Optional<String> server,
            List<String> languages,
            Optional<Boolean> advertisements,
            Optional<Boolean> adsAgainstStories,
            Optional<Boolean> paywall,
            Optional<Boolean> commercial,
            Optional<Boolean> coBranded) {

        Reach reach() {
            return new Reach(
                    places("market", market),
                    places("keptOut", keptOut),
                    server == null ? Optional.empty() : server.map(code -> place("server", code)),
                    languages == null ? Set.of() : Set.copyOf(languages),
                    isSo(advertisements),
                    isSo(adsAgainstStories),
                    isSo(paywall),
                    isSo(commercial),
                    isSo(coBranded));
        }

        static SaidOfSite of(Reach reach) {
            return new SaidOfSite(
                    codes(reach.market()),
                    codes(reach.keptOut()),
                    reach.server().map(Place::code),
                    reach.languages().stream().sorted().toList(),
                    Optional.of(reach.advertisements()),
                    Optional.of(reach.adsAgainstStories()),
                    Optional.of(reach.paywall()),
                    Optional.of(reach.commercial()),
                    Optional.of(reach.coBranded()));
        }

        private static boolean isSo(Optional<Boolean> said) {
            return said != null && said.orElse(false);
        }

        private static List<String> codes(Set<Place> places) {
            return places.stream().map(Place::code).sorted().toList();
        }

        private static Set<Place> places(String field, List<String> codes) {
            return codes == null
                    ? Set.of()
                    : codes.stream().map(code -> place(field, code)).collect(Collectors.toSet());
        }

        private static Place place(String field, String code) {
            try {
                return new Place(code);
            } catch (UnknownPlace unknown) {
                throw new FieldRefused(field, unknown.key(), unknown.arguments().toArray());
            }
        }
    }

    static ReachJson of(Reaches.Details details) {
        return new ReachJson(SaidOfSite.of(details.reach()), details.version());
    }
}

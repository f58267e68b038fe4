package press.imprimatur.publishing.web;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import press.imprimatur.api.FieldNotUnderstood;
import press.imprimatur.api.Versioned;
import press.imprimatur.publishing.Furniture;
import press.imprimatur.publishing.Furniture.FooterLine;
import press.imprimatur.publishing.Furniture.LabelledLink;
import press.imprimatur.publishing.Furniture.Promotion;
import press.imprimatur.publishing.SiteFurniture;
import press.imprimatur.publishing.SiteLook;
import press.imprimatur.publishing.SiteLook.DateForm;
import press.imprimatur.publishing.SiteLook.ReprintDate;
import press.imprimatur.publishing.SiteLook.Theme;
import press.imprimatur.sections.SectionId;

/** What stands around the stories, as scripts read it. */
public record FurnitureJson(SaidOfFurniture furniture, long version) implements Versioned {

    /**
     * The same as scripts say it; what is absent is empty.
     *
     * @param promotions lines above the page; of those that are on, the first that fits is shown
     * @param menu links after the sections
     * @param footer lines at the foot of every page
     * @param look how all of it looks; as it comes with the program if absent
     */
    public record SaidOfFurniture(
            List<PromotionJson> promotions,
            List<LinkJson> menu,
            List<LinkJson> footer,
            Optional<LookJson> look) {

        Furniture furniture() {
            return new Furniture(
                    each("promotions", promotions, (at, said) -> said.promotion(at)),
                    each("menu", menu, (at, said) -> said.link(at)),
                    each("footer", footer, (at, said) -> said.line()),
                    orEmpty(look).map(LookJson::look).orElse(SiteLook.DEFAULT));
        }

        private static <T, R> List<R> each(String name, List<T> said, BiFunction<String, T, R> as) {
            var all = new ArrayList<R>();
            for (var one : said == null ? List.<T>of() : said) {
                var at = name + "[" + all.size() + "]";
                if (one == null) {
                    throw FieldNotUnderstood.missing(at);
                }
                all.add(as.apply(at, one));
            }
            return all;
        }

        static SaidOfFurniture of(Furniture furniture) {
            return new SaidOfFurniture(
                    furniture.promotions().stream().map(PromotionJson::of).toList(),
                    furniture.menu().stream().map(LinkJson::of).toList(),
                    furniture.footer().stream().map(LinkJson::of).toList(),
                    Optional.of(LookJson.of(furniture.look())));
        }
    }

    /**
     * A line above the page.
     *
     * @param section in whose pages it stands; on every page if absent
     * @param from the first instant at which it stands there, UTC; at once if absent
     * @param until the first instant at which it does not any more, UTC; without end if absent
     */
    public record PromotionJson(
            String words,
            URI address,
            Optional<UUID> section,
            Optional<Instant> from,
            Optional<Instant> until) {

        static PromotionJson of(Promotion promotion) {
            return new PromotionJson(
                    promotion.link().words(),
                    promotion.link().address(),
                    promotion.section().map(SectionId::value),
                    promotion.from(),
                    promotion.until());
        }

        Promotion promotion(String at) {
            return new Promotion(
                    new LinkJson(words, Optional.ofNullable(address)).link(at),
                    orEmpty(section).map(SectionId::new),
                    orEmpty(from),
                    orEmpty(until));
        }
    }

    /**
     * Words that lead somewhere.
     *
     * @param address of the web, or a path of this site; in the footer it may be absent
     */
    public record LinkJson(String words, Optional<URI> address) {

        static LinkJson of(LabelledLink link) {
            return new LinkJson(link.words(), Optional.of(link.address()));
        }

        static LinkJson of(FooterLine line) {
            return new LinkJson(line.words(), line.address());
        }

        LabelledLink link(String at) {
            var leads =
                    orEmpty(address).orElseThrow(() -> FieldNotUnderstood.missing(at + ".address"));
            return new LabelledLink(text(), leads);
        }

        FooterLine line() {
            return new FooterLine(text(), orEmpty(address));
        }

        private String text() {
            return words == null ? "" : words;
        }
    }

    /**
     * How the site looks; what is absent is as it comes with the program.
     *
     * @param accent the newsroom's colour, {@code #rrggbb}
     * @param dates how much is said of the time at which a story came out
     * @param dateLanguage how days are written, BCP 47; as in the language of the site if absent
     * @param reprintDate which date a reprint has: ours, both, or that of its original
     */
    public record LookJson(
            Optional<Theme> theme,
            Optional<String> accent,
            Optional<DateForm> dates,
            Optional<String> dateLanguage,
            Optional<ReprintDate> reprintDate) {

        static LookJson of(SiteLook look) {
            return new LookJson(
                    Optional.of(look.theme()),
                    look.accent(),
                    Optional.of(look.dates()),
                    look.dateLanguage().map(Locale::toLanguageTag),
                    Optional.of(look.reprintDate()));
        }

        SiteLook look() {
            var usual = SiteLook.DEFAULT;
            return new SiteLook(
                    orEmpty(theme).orElse(usual.theme()),
                    orEmpty(accent),
                    orEmpty(dates).orElse(usual.dates()),
                    orEmpty(dateLanguage).map(Locale::forLanguageTag),
                    orEmpty(reprintDate).orElse(usual.reprintDate()));
        }
    }

    static FurnitureJson of(SiteFurniture.Details details) {
        return new FurnitureJson(SaidOfFurniture.of(details.furniture()), details.version());
    }

    // Jackson gives null for what was left out.
    @SuppressWarnings("OptionalAssignedToNull")
    private static <T> Optional<T> orEmpty(Optional<T> value) {
        return value == null ? Optional.empty() : value;
    }
}

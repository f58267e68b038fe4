package press.imprimatur.publishing.internal.site;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.publishing.Furniture;
import press.imprimatur.publishing.Furniture.Promotion;
import press.imprimatur.publishing.SiteFurniture;
import press.imprimatur.publishing.SiteLook;

/** Refuses furniture that cannot stand so, at the field where it was given. */
interface FurnitureCheck {

    int LONGEST = 200;
    int LONGEST_ADDRESS = 2000;
    Set<String> SCHEMES = Set.of("http", "https", "mailto");

    static void refuse(Furniture wanted) {
        refuseMore("promotions", wanted.promotions().size());
        refuseMore("menu", wanted.menu().size());
        refuseMore("footer", wanted.footer().size());
        refuse(wanted.look());
        for (var at = 0; at < wanted.promotions().size(); at++) {
            refuse("promotions[" + at + "].", wanted.promotions().get(at));
        }
        for (var at = 0; at < wanted.menu().size(); at++) {
            var link = wanted.menu().get(at);
            refuse("menu[" + at + "].", link.words(), Optional.of(link.address()));
        }
        for (var at = 0; at < wanted.footer().size(); at++) {
            var line = wanted.footer().get(at);
            refuse("footer[" + at + "].", line.words(), line.address());
        }
    }

    private static void refuse(SiteLook look) {
        look.accent().ifPresent(AccentColour::refuseUnreadable);
        if (look.dateLanguage().map(Locale::getLanguage).filter(String::isEmpty).isPresent()) {
            throw new FieldRefused("dateLanguage", "publishing.furniture.noLanguage");
        }
    }

    private static void refuseMore(String field, int many) {
        if (many > SiteFurniture.MOST) {
            throw new FieldRefused(field, "publishing.furniture.tooMany", SiteFurniture.MOST);
        }
    }

    private static void refuse(String at, Promotion promotion) {
        var link = promotion.link();
        refuse(at, link.words(), Optional.of(link.address()));
        if (promotion.from().isPresent()
                && promotion
                        .until()
                        .filter(end -> !end.isAfter(promotion.from().get()))
                        .isPresent()) {
            throw new FieldRefused(at + "until", "publishing.furniture.endsBefore");
        }
    }

    private static void refuse(String at, String words, Optional<URI> address) {
        if (words.isEmpty()) {
            throw new FieldRefused(at + "words", "publishing.furniture.noWords");
        }
        if (words.length() > LONGEST) {
            throw new FieldRefused(at + "words", "publishing.site.tooLong", LONGEST);
        }
        if (address.filter(led -> !leadsSomewhere(led)).isPresent()) {
            throw new FieldRefused(at + "address", "publishing.furniture.noAddress");
        }
    }

    /** To a page of the web, a mail, or a path of this site. */
    private static boolean leadsSomewhere(URI address) {
        if (address.toString().length() > LONGEST_ADDRESS) {
            return false;
        }
        if (address.getScheme() == null) {
            return address.getRawAuthority() == null
                    && address.getRawPath() != null
                    && address.getRawPath().startsWith("/");
        }
        var scheme = address.getScheme().toLowerCase(Locale.ROOT);
        return SCHEMES.contains(scheme) && (scheme.equals("mailto") || address.getHost() != null);
    }
}

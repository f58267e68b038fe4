package press.imprimatur.odrl.internal;

import static press.imprimatur.odrl.internal.ConstraintReader.require;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Medium;
import press.imprimatur.terms.Place;
import press.imprimatur.terms.Territory;

/**
 * Constraints on one of several values. Where several must hold of a permission, what they have in
 * common is left; a prohibition is never made narrower so.
 */
final class ValueLimits {

    private static final Set<String> AMONG = Set.of("eq", "isAnyOf", "isA", "isPartOf");
    private static final Set<String> OUTSIDE = Set.of("neq", "isNoneOf");

    /** Names that others give to what we call otherwise. */
    private static final Map<String, Set<Medium>> MEDIA =
            Map.of(
                    "online", EnumSet.of(Medium.WEB, Medium.MOBILE),
                    "internet", EnumSet.of(Medium.WEB, Medium.MOBILE),
                    "website", EnumSet.of(Medium.WEB),
                    "email", EnumSet.of(Medium.MAIL),
                    "newsletter", EnumSet.of(Medium.MAIL),
                    "radio", EnumSet.of(Medium.BROADCAST),
                    "tv", EnumSet.of(Medium.BROADCAST),
                    "television", EnumSet.of(Medium.BROADCAST));

    /** The codes of three letters that RightsML uses, and those of two for the same countries. */
    private static final Map<String, String> ALPHA_3 = alpha3();

    private final boolean isOfProhibition;

    ValueLimits(boolean isOfProhibition) {
        this.isOfProhibition = isOfProhibition;
    }

    /**
     * @return empty if nothing can ever meet it
     * @throws IllegalArgumentException if our terms cannot say it
     */
    Optional<Constraints> narrow(Constraints so, Comparison by) {
        require(AMONG.contains(by.operator()) || OUTSIDE.contains(by.operator()));
        var isAmong = AMONG.contains(by.operator());
        require(!by.operator().equals("neq") || by.values().size() == 1);
        require(!by.operator().equals("eq") || by.values().size() == 1);
        var values = by.words();
        return switch (by.operand()) {
            case "spatial" -> places(so, values, isAmong, by.basis());
            case "media", "deliveryChannel" -> media(so, values, isAmong);
            case "language" -> {
                require(isAmong);
                var left = common(so.languages(), values);
                yield left.map(each -> so.inLanguages(each.toArray(String[]::new)));
            }
            case "imp:brand" -> {
                require(isAmong);
                var left = common(so.brands(), values);
                yield left.map(each -> so.byBrands(each.toArray(String[]::new)));
            }
            default -> throw new IllegalArgumentException(by.operand());
        };
    }

    private Optional<Constraints> places(
            Constraints so, List<String> codes, boolean isAmong, Optional<String> basisName) {
        var isNowhere = codes.equals(List.of(Profile.NOWHERE)) && !isAmong;
        var places =
                isNowhere
                        ? new HashSet<Place>()
                        : codes.stream().map(ValueLimits::place).collect(Collectors.toSet());
        var old = so.territory();
        var isFirst = old.equals(Territory.WORLDWIDE);
        var basis = basisName.map(Territory.Basis::valueOf).orElse(Territory.Basis.AUDIENCE);
        require(isFirst || basis == old.basis());
        if (!isAmong) {
            places.addAll(old.exclude());
            return Optional.of(so.with(new Territory(old.include(), places, basis)));
        }
        require(!places.isEmpty() && (old.include().isEmpty() || !isOfProhibition));
        var left = old.include().isEmpty() ? places : inBoth(old.include(), places);
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(so.with(new Territory(left, old.exclude(), basis)));
    }

    private static Set<Place> inBoth(Set<Place> some, Set<Place> others) {
        var both = new HashSet<Place>();
        for (var one : some) {
            for (var other : others) {
                if (one.relationTo(other) == Place.Relation.INSIDE) {
                    both.add(one);
                } else if (other.relationTo(one) == Place.Relation.INSIDE) {
                    both.add(other);
                }
            }
        }
        return both;
    }

    private Optional<Constraints> media(Constraints so, List<String> names, boolean isAmong) {
        var media = EnumSet.noneOf(Medium.class);
        names.forEach(name -> media.addAll(media(name)));
        var wanted = isAmong ? media : EnumSet.complementOf(media);
        require(so.media().isEmpty() || !isOfProhibition);
        if (!so.media().isEmpty()) {
            wanted.retainAll(so.media());
        }
        return wanted.isEmpty()
                ? Optional.empty()
                : Optional.of(so.on(wanted.toArray(Medium[]::new)));
    }

    /** The means that a name stands for, ours or another's. */
    static Set<Medium> media(String name) {
        var local = Vocabulary.term(name).replaceFirst(".*[/#:]", "").toLowerCase(Locale.ROOT);
        var ours =
                Arrays.stream(Medium.values())
                        .filter(each -> each.name().equalsIgnoreCase(local))
                        .collect(Collectors.toSet());
        var known = ours.isEmpty() ? MEDIA.getOrDefault(local, Set.of()) : ours;
        require(!known.isEmpty());
        return known;
    }

    /** A place by its ISO 3166 code of two or three letters, whatever stands before it. */
    static Place place(String name) {
        var local = name.replaceFirst("^iso3166(-\\w+)?:", "");
        var isIri = local.matches("[A-Za-z][A-Za-z0-9+.-]*:.*");
        var code = isIri ? local.replaceFirst(".*[/#:]", "") : local;
        return new Place(ALPHA_3.getOrDefault(code, code));
    }

    private static Map<String, String> alpha3() {
        var codes = new HashMap<String, String>();
        for (var country : Locale.getISOCountries()) {
            codes.put(Locale.of("", country).getISO3Country(), country);
        }
        return Map.copyOf(codes);
    }

    private Optional<Set<String>> common(Set<String> so, Collection<String> values) {
        require(!values.isEmpty() && (so.isEmpty() || !isOfProhibition));
        var left = new HashSet<>(values);
        if (!so.isEmpty()) {
            left.retainAll(so);
        }
        return left.isEmpty() ? Optional.empty() : Optional.of(left);
    }
}

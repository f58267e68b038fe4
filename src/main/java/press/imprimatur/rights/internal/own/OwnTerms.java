package press.imprimatur.rights.internal.own;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.imprimatur.rights.OwnCover;
import press.imprimatur.rights.OwnCover.Way;
import press.imprimatur.terms.Binding;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Permission;
import press.imprimatur.terms.Place;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Territory;
import press.imprimatur.terms.Use;

/** What a declaration covers, as terms and back. */
final class OwnTerms {

    /** With what is ours we do as we like, wherever it goes. */
    private static final List<Use> ALWAYS =
            List.of(
                    Use.STYLE_EDIT,
                    Use.HEADLINE_EDIT,
                    Use.ABRIDGE,
                    Use.ADD_REPORTING,
                    Use.SUBSTANTIVE_EDIT,
                    Use.TRANSLATE,
                    Use.IMAGE_USE,
                    Use.IMAGE_CROP,
                    Use.IMAGE_ALTER,
                    Use.PAYWALL,
                    Use.ADS_ON_PAGE,
                    Use.ARCHIVE_INTERNAL);

    private OwnTerms() {}

    static Terms of(OwnCover cover) {
        var permissions = new ArrayList<Permission>();
        cover.where()
                .forEach((way, places) ->
                        way.uses().forEach(use -> permissions.add(permission(use, places))));
        return Terms.allowing(new Scope.StaffWork(), ALWAYS.toArray(Use[]::new))
                .and(permissions.toArray(Permission[]::new))
                .binding(Binding.ANY);
    }

    static OwnCover cover(Terms terms) {
        Map<Way, Set<Place>> where = new EnumMap<>(Way.class);
        for (var way : Way.values()) {
            terms.permissions().stream()
                    .filter(each -> each.use() == way.uses().get(0))
                    .findFirst()
                    .ifPresent(each -> where.put(way, each.constraints().territory().include()));
        }
        return new OwnCover(where);
    }

    private static Permission permission(Use use, Set<Place> places) {
        if (places.isEmpty()) {
            return Permission.of(use);
        }
        var territory = new Territory(places, Set.of(), Territory.Basis.AUDIENCE);
        return Permission.of(use).within(Constraints.NONE.with(territory));
    }
}

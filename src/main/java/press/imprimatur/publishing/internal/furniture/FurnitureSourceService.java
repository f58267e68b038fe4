package press.imprimatur.publishing.internal.furniture;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.Newsroom;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.publishing.Furniture;
import press.imprimatur.publishing.Furniture.Promotion;
import press.imprimatur.publishing.internal.lists.SectionLists;
import press.imprimatur.publishing.internal.rendering.Masthead;
import press.imprimatur.publishing.internal.rendering.SectionLink;
import press.imprimatur.publishing.internal.rendering.StandingFurniture;
import press.imprimatur.publishing.internal.rendering.StandingFurniture.PlacedPromotion;
import press.imprimatur.publishing.internal.serving.FurnitureSource;
import press.imprimatur.publishing.internal.site.FurnitureRow;
import press.imprimatur.publishing.internal.site.SiteRow;
import press.imprimatur.sections.Section;
import press.imprimatur.sections.Sections;

/** Reads the furniture for serving, with the sections that it names. */
@Stateless
@Allows
public class FurnitureSourceService implements FurnitureSource {

    @Inject FurnitureRow row;
    @Inject SiteRow site;
    @Inject Sections sections;
    @Inject Newsrooms newsrooms;
    @Inject SectionLists lists;

    @Override
    @Allows(thePublic = true)
    public Optional<StandingFurniture> read() {
        return newsrooms.find().map(this::standing);
    }

    private StandingFurniture standing(Newsroom newsroom) {
        var arranged = row.furniture();
        var all = sections.list();
        var pages = site.arrangement();
        return new StandingFurniture(
                Masthead.of(newsroom),
                row.changedAt(),
                arranged.promotions().stream().map(each -> placed(each, all)).toList(),
                menu(arranged, all),
                arranged.footer(),
                !pages.about().isEmpty(),
                !pages.republish().isEmpty(),
                arranged.look());
    }

    private static List<SectionLink> menu(Furniture arranged, List<Section> all) {
        var ofSections =
                all.stream()
                        .filter(section -> section.parent().isEmpty() && !section.closed())
                        .map(SectionLink::to);
        var ofLinks =
                arranged.menu().stream()
                        .map(link -> new SectionLink(link.words(), link.address().toString()));
        return Stream.concat(ofSections, ofLinks).toList();
    }

    private PlacedPromotion placed(Promotion promotion, List<Section> all) {
        var within =
                promotion.section().flatMap(sections::find).map(lists::within).orElse(Set.of());
        var slugs =
                all.stream()
                        .filter(section -> within.contains(section.id()))
                        .flatMap(section ->
                                Stream.concat(
                                        Stream.of(section.slug()), section.formerSlugs().stream()))
                        .collect(Collectors.toSet());
        return new PlacedPromotion(promotion, slugs);
    }
}

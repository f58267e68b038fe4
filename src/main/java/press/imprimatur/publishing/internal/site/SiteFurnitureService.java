package press.imprimatur.publishing.internal.site;

import static press.imprimatur.identity.Role.ADMINISTRATOR;
import static press.imprimatur.identity.Role.EDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.publishing.Furniture;
import press.imprimatur.publishing.SiteFurniture;
import press.imprimatur.publishing.internal.serving.Renditions;
import press.imprimatur.sections.SectionId;
import press.imprimatur.sections.Sections;

@Stateless
@Allows
public class SiteFurnitureService implements SiteFurniture {

    @Inject FurnitureRow row;
    @Inject Sections sections;
    @Inject Renditions renditions;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Details details() {
        var furniture = row.get();
        return new Details(furniture.furniture(), furniture.version());
    }

    @Override
    @Allows({EDITOR, ADMINISTRATOR})
    public void change(Furniture wanted, long seen) {
        FurnitureCheck.refuse(wanted);
        for (var at = 0; at < wanted.promotions().size(); at++) {
            var field = "promotions[" + at + "].section";
            wanted.promotions().get(at).section().ifPresent(id -> refuseUnknown(field, id));
        }
        row.get().change(wanted, seen, clock.instant());
        row.changed();
        renditions.siteChanged(Set.of());
        audit.record(AuditedAct.of("site.furnished", "site", 1, "promotions, menu and footer"));
    }

    private void refuseUnknown(String field, SectionId section) {
        if (sections.find(section).isEmpty()) {
            throw new FieldRefused(field, "publishing.furniture.noSection");
        }
    }
}

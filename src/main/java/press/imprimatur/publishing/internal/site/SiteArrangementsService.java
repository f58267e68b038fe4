package press.imprimatur.publishing.internal.site;

import static press.imprimatur.identity.Role.ADMINISTRATOR;
import static press.imprimatur.identity.Role.EDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.publishing.SiteArrangement;
import press.imprimatur.publishing.SiteArrangement.Pin;
import press.imprimatur.publishing.SiteArrangements;
import press.imprimatur.publishing.internal.publications.PublicationEntity;
import press.imprimatur.publishing.internal.publications.Publications;
import press.imprimatur.publishing.internal.serving.Renditions;
import press.imprimatur.sections.SectionId;
import press.imprimatur.sections.Sections;

@Stateless
@Allows
public class SiteArrangementsService implements SiteArrangements {

    private static final int LONGEST = 20_000;

    @Inject SiteRow site;
    @Inject Sections sections;
    @Inject Publications publications;
    @Inject Renditions renditions;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Details details() {
        var row = site.row();
        return new Details(row.arrangement(), row.version());
    }

    @Override
    @Allows({EDITOR, ADMINISTRATOR})
    public void change(SiteArrangement wanted, long seen) {
        var row = site.row();
        wanted.strips().ifPresent(strips -> strips.forEach(this::refuseUnknown));
        var now = clock.instant();
        wanted.pinned()
                .filter(pin -> !row.arrangement().pinned().equals(wanted.pinned()))
                .ifPresent(pin -> refuseUnlessShown(pin, now));
        refuseLonger("about", wanted.about());
        refuseLonger("reprints", wanted.reprints());
        refuseLonger("adsTxt", wanted.adsTxt());
        refuseLonger("republish", wanted.republish());
        row.change(wanted, seen);
        site.changed();
        renditions.siteChanged(Set.of());
        audit.record(AuditedAct.of("site.arranged", "site", 1, "front page and pages"));
    }

    private void refuseUnknown(SectionId section) {
        if (sections.find(section).isEmpty()) {
            throw new FieldRefused("strips", "publishing.site.noSection");
        }
    }

    private void refuseUnlessShown(Pin pin, Instant now) {
        if (!pin.isOnAt(now)) {
            throw new FieldRefused("pinnedUntil", "publishing.site.pinOver");
        }
        if (publications
                .find(pin.article())
                .filter(PublicationEntity::isLive)
                .filter(publication -> publication.isShownAt(now))
                .isEmpty()) {
            throw new FieldRefused("pinned", "publishing.site.pinNotOut");
        }
    }

    private static void refuseLonger(String field, String text) {
        if (text.length() > LONGEST) {
            throw new FieldRefused(field, "publishing.site.tooLong", LONGEST);
        }
    }
}

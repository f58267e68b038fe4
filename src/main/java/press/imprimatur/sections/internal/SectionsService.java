package press.imprimatur.sections.internal;

import static press.imprimatur.identity.Role.ADMINISTRATOR;
import static press.imprimatur.identity.Role.EDITOR;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.sections.Section;
import press.imprimatur.sections.SectionDetails;
import press.imprimatur.sections.SectionId;
import press.imprimatur.sections.SectionNotFound;
import press.imprimatur.sections.Sections;
import press.imprimatur.sections.SectionsChanged;

@Stateless
@Allows
public class SectionsService implements Sections {

    @Inject SectionRows rows;
    @Inject AuditTrail audit;
    @Inject Event<SectionsChanged> changed;

    @Override
    @Allows({EDITOR, ADMINISTRATOR})
    public Section add(SectionDetails wanted) {
        var details = SectionPolicy.complete(wanted);
        rows.lockArranging();
        var all = rows.all();
        var tree = new SectionTree(all);
        SectionPolicy.refuseTaken(details.slug(), Optional.empty(), all);
        SectionPolicy.refuseMisplaced(Optional.empty(), details.parent(), tree);
        var section = new SectionEntity(SectionId.next(), details, all.size());
        rows.add(section);
        return told("section.added", section);
    }

    @Override
    @Allows({EDITOR, ADMINISTRATOR})
    public Section change(SectionId id, long seen, SectionDetails wanted) {
        var details = SectionPolicy.complete(wanted);
        rows.lockArranging();
        var section = there(id);
        section.refuseIfNotAt(seen);
        var all = rows.all();
        SectionPolicy.refuseTaken(details.slug(), Optional.of(id), all);
        SectionPolicy.refuseMisplaced(Optional.of(id), details.parent(), new SectionTree(all));
        section.write(details);
        rows.changed(section);
        return told("section.changed", section);
    }

    @Override
    @Allows({EDITOR, ADMINISTRATOR})
    public void move(SectionId id, int by) {
        rows.lockArranging();
        var section = there(id);
        var rank = new ArrayList<>(new SectionTree(rows.all()).below(section.parent()));
        var places = rank.stream().map(SectionEntity::position).sorted().toList();
        var now = rank.indexOf(section);
        rank.remove(section);
        rank.add(Math.clamp((long) now + by, 0, rank.size()), section);
        for (var index = 0; index < rank.size(); index++) {
            rank.get(index).placeAt(places.get(index));
        }
        told("section.moved", section);
    }

    @Override
    @Allows({EDITOR, ADMINISTRATOR})
    public Section close(SectionId id, boolean closed) {
        var section = there(id);
        section.close(closed);
        rows.changed(section);
        return told(closed ? "section.closed" : "section.reopened", section);
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Optional<Section> find(SectionId id) {
        return rows.find(id).map(SectionEntity::section);
    }

    @Override
    @Allows(thePublic = true)
    public Optional<Section> findBySlug(String slug) {
        return rows.all().stream()
                .map(SectionEntity::section)
                .filter(each -> each.isCalled(slug))
                .findFirst();
    }

    @Override
    @Allows(thePublic = true)
    public List<Section> list() {
        return new SectionTree(rows.all()).inOrder().stream().map(SectionEntity::section).toList();
    }

    @Override
    @Allows(thePublic = true)
    public List<Section> line(SectionId id) {
        return new SectionTree(rows.all()).line(id).stream().map(SectionEntity::section).toList();
    }

    private SectionEntity there(SectionId id) {
        return rows.find(id).orElseThrow(() -> new SectionNotFound(id));
    }

    private Section told(String verb, SectionEntity section) {
        var said = section.section();
        changed.fire(new SectionsChanged(said));
        audit.record(AuditedAct.of(verb, "section", said.id(), said.name()));
        return said;
    }
}

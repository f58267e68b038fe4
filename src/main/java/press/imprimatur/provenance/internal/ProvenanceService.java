package press.imprimatur.provenance.internal;

import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.REPORTER;
import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import press.imprimatur.files.Accepted;
import press.imprimatur.files.FileId;
import press.imprimatur.files.Files;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.markup.Markup;
import press.imprimatur.provenance.AlreadyCaptured;
import press.imprimatur.provenance.Capture;
import press.imprimatur.provenance.CaptureId;
import press.imprimatur.provenance.CaptureNotFound;
import press.imprimatur.provenance.Differences;
import press.imprimatur.provenance.LeftOutPassage;
import press.imprimatur.provenance.LeftOutSettled;
import press.imprimatur.provenance.LeftOutUnknown;
import press.imprimatur.provenance.NearOriginal;
import press.imprimatur.provenance.NewCapture;
import press.imprimatur.provenance.Provenance;
import press.imprimatur.provenance.Restoration;
import press.imprimatur.provenance.StoryText;
import press.imprimatur.provenance.StyleContext;
import press.imprimatur.provenance.StyleList;
import press.imprimatur.provenance.TextComparison;

@Stateless
@Allows
public class ProvenanceService implements Provenance {

    private static final long MOST_BYTES = 5_000_000;

    /** What pages and feeds are taken for by their content. */
    private static final Set<String> TEXTS =
            Set.of(
                    "text/html",
                    "text/plain",
                    "application/xhtml+xml",
                    "application/xml",
                    "application/rss+xml",
                    "application/atom+xml",
                    "application/json");

    @Inject Captures captures;
    @Inject Files files;
    @Inject TextComparison comparison;
    @Inject StyleLists styles;
    @Inject Markup markup;
    @Inject Event<LeftOutSettled> settled;
    @Inject Likeness likeness;
    @Inject AuditTrail audit;
    @Inject CurrentCaller caller;
    @Inject Clock clock;

    @Override
    @Allows({REPORTER, EDITOR})
    public Capture capture(NewCapture original) {
        var bytes = FileId.of(original.bytes());
        captures.alone(bytes);
        refuseRepeated(bytes, original.field());
        var accepted = new Accepted(original.field(), TEXTS, MOST_BYTES);
        var file = files.store(original.bytes(), accepted);
        var id = CaptureId.next();
        var capture = new CaptureEntity(id, original, file, caller.get(), clock.instant());
        captures.add(capture);
        likeness.keep(id, original.original().text());
        audit.record(
                AuditedAct.of("original.captured", "capture", id, original.original().headline()));
        return capture.capture();
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Capture get(CaptureId id) {
        return find(id).capture();
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Optional<Capture> findByBytes(FileId sha256) {
        return captures.findByBytes(sha256).map(CaptureEntity::capture);
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<Capture> later(CaptureId original) {
        return captures.laterThan(get(original)).stream().map(CaptureEntity::capture).toList();
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<Capture> newerVersions(CaptureId original) {
        var known = get(original);
        return versions(known, each -> each.capturedAt().isAfter(known.capturedAt()));
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<Capture> olderVersions(CaptureId original) {
        var known = get(original);
        return versions(known, each -> !each.capturedAt().isAfter(known.capturedAt()));
    }

    private List<Capture> versions(Capture known, Predicate<Capture> wanted) {
        return captures.atTheSameAddress(known).stream()
                .map(CaptureEntity::capture)
                .filter(wanted)
                .filter(each ->
                        comparison
                                .between(known.original().text(), each.original().text())
                                .isMostlyTheSame())
                .toList();
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Map<URI, List<CaptureId>> showing(Collection<URI> pictures) {
        return pictures.isEmpty() ? Map.of() : captures.showing(pictures);
    }

    @Override
    @Allows({EDITOR, RIGHTS_EDITOR})
    public byte[] bytes(CaptureId id) {
        return files.read(get(id).bytes());
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Differences differences(CaptureId original, StoryText current) {
        var said = get(original).original();
        var published = said.published().map(date -> date.at().toLocalDate());
        var context = new StyleContext(said.language(), published, clock.instant());
        return differences(original, current, context);
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Differences differences(CaptureId original, StoryText current, StyleContext context) {
        var before = page(original).comparedWith(current);
        var style = before.equals(current) ? StyleList.NONE : styles.at(context.at());
        return comparison.between(before, current, style, context);
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Differences ofTranslation(CaptureId original, StoryText current) {
        return comparison.ofTranslation(page(original).comparedWith(current), current);
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Optional<NearOriginal> near(StoryText text) {
        return likeness.nearest(text);
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public StoryText restored(CaptureId original, StoryText current, Restoration wanted) {
        var page = page(original);
        if (!(wanted instanceof Restoration.LeftOut left)) {
            return comparison.restored(page.comparedWith(current), current, wanted);
        }
        refuseUnknown(original, left.number());
        var before = page.with(left.number(), current);
        var text = current;
        for (var part : page.partsOf(left.number(), current)) {
            text = comparison.restored(before, text, new Restoration.Passage(part));
        }
        return text;
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<LeftOutPassage> leftOut(CaptureId original, StoryText current) {
        return page(original).leftOut(current);
    }

    @Override
    @Allows({EDITOR, RIGHTS_EDITOR})
    public void setAside(CaptureId original, int number) {
        refuseUnknown(original, number);
        if (captures.setAside(original).contains(number)) {
            return;
        }
        captures.add(new SetAsideEntity(original, number, clock.instant(), caller.get().name()));
        var headline = get(original).original().headline();
        audit.record(AuditedAct.of("original.passageSetAside", "capture", original, headline));
        settled.fire(new LeftOutSettled(original));
    }

    private ReadPage page(CaptureId original) {
        var said = get(original).original();
        var setAside = said.leftOut().isEmpty() ? Set.<Integer>of() : captures.setAside(original);
        return new ReadPage(said, setAside, markup);
    }

    private void refuseUnknown(CaptureId original, int number) {
        if (number < 1 || number > get(original).original().leftOut().size()) {
            throw new LeftOutUnknown(number);
        }
    }

    private CaptureEntity find(CaptureId id) {
        return captures.find(id).orElseThrow(() -> new CaptureNotFound(id));
    }

    private void refuseRepeated(FileId bytes, String field) {
        captures.findByBytes(bytes)
                .map(CaptureEntity::capture)
                .ifPresent(earlier -> {
                    throw new AlreadyCaptured(earlier.id(), earlier.original().headline(), field);
                });
    }
}

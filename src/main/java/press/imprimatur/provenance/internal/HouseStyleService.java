package press.imprimatur.provenance.internal;

import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.kernel.ChangedMeanwhile;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.provenance.HouseStyle;
import press.imprimatur.provenance.HouseStyleChanged;
import press.imprimatur.provenance.StyleEntry;
import press.imprimatur.provenance.StyleList;
import press.imprimatur.provenance.internal.style.StyleRule;

@Stateless
@Allows
public class HouseStyleService implements HouseStyle {

    private static final int MOST = 500;

    @Inject StyleLists lists;
    @Inject AuditTrail audit;
    @Inject CurrentCaller caller;
    @Inject Clock clock;
    @Inject Event<HouseStyleChanged> changed;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public StyleList inForce() {
        return lists.at(clock.instant());
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<StyleList> versions() {
        return lists.all();
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public boolean counts(StyleEntry entry) {
        return Styles.counts(entry);
    }

    @Override
    @Allows({EDITOR, RIGHTS_EDITOR})
    public StyleList add(int seen, StyleEntry given) {
        StyleRule.refuseAbsurd(given);
        var entry = new StyleEntry(given.kind(), given.from(), given.to(), given.language());
        return change(
                seen,
                "style.added",
                entry,
                entries -> {
                    if (entries.stream().anyMatch(entry::isSameAs)) {
                        throw new FieldRefused("from", "provenance.style.there");
                    }
                    if (entries.size() >= MOST) {
                        throw new FieldRefused("from", "provenance.style.tooMany", MOST);
                    }
                    entries.add(entry);
                    return entries;
                });
    }

    @Override
    @Allows({EDITOR, RIGHTS_EDITOR})
    public StyleList remove(int seen, StyleEntry entry) {
        return change(
                seen,
                "style.removed",
                entry,
                entries -> {
                    if (!entries.removeIf(entry::isSameAs)) {
                        throw new FieldRefused("from", "provenance.style.gone");
                    }
                    return entries;
                });
    }

    @Override
    @Allows(RIGHTS_EDITOR)
    public StyleList confirm(int seen, StyleEntry entry) {
        return change(
                seen,
                "style.confirmed",
                entry,
                entries -> {
                    if (entries.stream().noneMatch(entry::isSameAs)) {
                        throw new FieldRefused("from", "provenance.style.gone");
                    }
                    var by = caller.get().name();
                    entries.replaceAll(each -> entry.isSameAs(each) ? each.confirmedBy(by) : each);
                    return entries;
                });
    }

    private StyleList change(
            int seen, String verb, StyleEntry about, UnaryOperator<List<StyleEntry>> how) {
        lists.alone();
        var now = clock.instant();
        var last = lists.all().stream().findFirst().orElse(StyleList.NONE);
        if (last.version() != seen) {
            throw new ChangedMeanwhile("house style", seen, last.version());
        }
        var next =
                new StyleList(
                        last.version() + 1,
                        Optional.of(now),
                        caller.get().name(),
                        how.apply(new ArrayList<>(last.entries())));
        lists.add(next);
        audit.record(AuditedAct.of(verb, "newsroom", 1, about.from() + " \u2192 " + about.to()));
        changed.fire(new HouseStyleChanged(next.version()));
        return next;
    }
}

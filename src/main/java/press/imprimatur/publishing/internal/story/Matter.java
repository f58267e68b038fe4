package press.imprimatur.publishing.internal.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.Change;
import press.imprimatur.terms.Component;
import press.imprimatur.terms.ComponentKind;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.WorkVersion;

/**
 * What a decision has to know of a story.
 *
 * @param chosen what an editor chose it, and its pictures, to rest on, by work
 */
public record Matter(
        WorkVersion version,
        List<Component> components,
        List<Change> changes,
        Lengths lengths,
        Map<WorkId, InstrumentId> chosen) {

    /** The same without some of the components. */
    public Matter without(List<Component> removed) {
        var kept = components.stream().filter(each -> !removed.contains(each)).toList();
        return new Matter(version, kept, changes, lengths, chosen);
    }

    /** The same with its text as long as that use brings it out. */
    Matter measured(Use use) {
        return new Matter(
                version,
                components.stream().map(each -> measured(each, use)).toList(),
                changes.stream().map(each -> measured(each, use)).toList(),
                lengths,
                chosen);
    }

    /** The choice for each part that there is one for. */
    Map<Component, InstrumentId> choices() {
        var choices = new HashMap<Component, InstrumentId>();
        for (var part : components) {
            var choice = chosen.get(part.work());
            if (choice != null) {
                choices.put(part, choice);
            }
        }
        return choices;
    }

    private Component measured(Component part, Use use) {
        return part.kind() == ComponentKind.BODY ? part.measuring(lengths.in(use)) : part;
    }

    private Change measured(Change change, Use use) {
        return new Change(
                change.change(),
                measured(change.component(), use),
                change.where(),
                change.houseStyle());
    }
}

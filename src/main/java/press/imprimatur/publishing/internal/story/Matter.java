package press.imprimatur.publishing.internal.story;

import java.util.List;
import press.imprimatur.rights.Change;
import press.imprimatur.rights.Component;
import press.imprimatur.rights.WorkVersion;

/** What a decision has to know of a story. */
public record Matter(WorkVersion version, List<Component> components, List<Change> changes) {

    /** The same without some of the components. */
    public Matter without(List<Component> removed) {
        var kept = components.stream().filter(each -> !removed.contains(each)).toList();
        return new Matter(version, kept, changes);
    }
}

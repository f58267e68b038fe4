package press.imprimatur.rights.internal;

import java.util.HashSet;
import java.util.Set;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.Question;
import press.imprimatur.rights.WorkVersion;
import press.imprimatur.sources.OutletId;

/** Whose rights a question is about. */
record Subjects(Set<WorkId> works, Set<OutletId> outlets) {

    static Subjects of(Question question) {
        var subjects = new Subjects(new HashSet<>(), new HashSet<>());
        subjects.add(question.work());
        for (var component : question.components()) {
            subjects.works.add(component.work());
            component.cameWith().ifPresent(subjects.works::add);
            component.facts().outlet().ifPresent(subjects.outlets::add);
        }
        return subjects;
    }

    /** A translation needs what its parent rests on, and so on up. */
    private void add(WorkVersion version) {
        works.add(version.work());
        version.facts().outlet().ifPresent(outlets::add);
        version.derivedFrom().ifPresent(from -> add(from.parent()));
    }
}

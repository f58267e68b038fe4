package press.imprimatur.rights.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.Component;
import press.imprimatur.terms.MadeVersion;
import press.imprimatur.terms.Question;
import press.imprimatur.terms.WorkVersion;

/** Whose rights a question is about. */
record Subjects(Set<WorkId> works, Set<OutletId> outlets) {

    static Subjects of(Question question) {
        return of(List.of(question));
    }

    static Subjects of(WorkVersion version, Collection<Component> components) {
        var subjects = new Subjects(new HashSet<>(), new HashSet<>());
        subjects.add(version, components);
        return subjects;
    }

    static Subjects of(Collection<Question> questions) {
        var subjects = new Subjects(new HashSet<>(), new HashSet<>());
        questions.forEach(subjects::add);
        return subjects;
    }

    /** The states of works that a question is about, as their keepers name them. */
    static Set<MadeVersion> made(Question question) {
        var made = new HashSet<MadeVersion>();
        var version = question.work();
        for (var at = Optional.of(version); at.isPresent(); at = parent(at.get())) {
            made.add(new MadeVersion(at.get().work(), at.get().version()));
        }
        for (var component : question.components()) {
            if (!component.kind().isText()) {
                made.add(MadeVersion.of(component.work()));
            }
        }
        return made;
    }

    private static Optional<WorkVersion> parent(WorkVersion version) {
        return version.derivedFrom().map(WorkVersion.Derivation::parent);
    }

    private void add(Question question) {
        add(question.work(), question.components());
    }

    private void add(WorkVersion version, Collection<Component> components) {
        add(version);
        for (var component : components) {
            works.add(component.work());
            component.cameWith().ifPresent(works::add);
            component.facts().outlet().ifPresent(outlets::add);
        }
    }

    /** A translation needs what its parent rests on, and so on up. */
    private void add(WorkVersion version) {
        works.add(version.work());
        version.facts().outlet().ifPresent(outlets::add);
        version.derivedFrom().ifPresent(from -> add(from.parent()));
    }
}

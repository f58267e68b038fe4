package press.imprimatur.sections.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import press.imprimatur.sections.SectionId;

/** The sections as they belong to each other. */
class SectionTree {

    private final Map<SectionId, SectionEntity> byId;
    private final Map<Optional<SectionId>, List<SectionEntity>> byParent;

    /**
     * @param all in the order of their places
     */
    SectionTree(List<SectionEntity> all) {
        byId =
                all.stream()
                        .collect(Collectors.toMap(SectionEntity::sectionId, Function.identity()));
        byParent = all.stream().collect(Collectors.groupingBy(SectionEntity::parent));
    }

    /** Each followed by those that belong to it. */
    List<SectionEntity> inOrder() {
        var ordered = new ArrayList<SectionEntity>();
        collect(Optional.empty(), ordered);
        return ordered;
    }

    private void collect(Optional<SectionId> parent, List<SectionEntity> ordered) {
        for (var section : below(parent)) {
            ordered.add(section);
            collect(Optional.of(section.sectionId()), ordered);
        }
    }

    /** Those that belong to it, in their order; of the first rank if it is empty. */
    List<SectionEntity> below(Optional<SectionId> parent) {
        return byParent.getOrDefault(parent, List.of());
    }

    /** The section and those it belongs to, itself first. */
    List<SectionEntity> line(SectionId id) {
        var line = new ArrayList<SectionEntity>();
        var next = Optional.ofNullable(byId.get(id));
        while (next.isPresent()) {
            line.add(next.get());
            next = next.get().parent().map(byId::get);
        }
        return line;
    }

    /** How many ranks there are from this one down, itself counted. */
    int ranksFrom(SectionId id) {
        return 1
                + below(Optional.of(id)).stream()
                        .mapToInt(child -> ranksFrom(child.sectionId()))
                        .max()
                        .orElse(0);
    }
}

package press.imprimatur.provenance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.imprimatur.markup.Block;
import press.imprimatur.markup.Body;
import press.imprimatur.provenance.BodyMerge;
import press.imprimatur.provenance.BodyMerge.Agreed;
import press.imprimatur.provenance.BodyMerge.Disputed;
import press.imprimatur.provenance.BodyMerge.Part;
import press.imprimatur.provenance.BodyMerge.Side;
import press.imprimatur.provenance.TextComparison;
import press.imprimatur.provenance.TextMerge;

/** Finds which changes of the two touch the same blocks; only those are to be decided. */
@ApplicationScoped
public class BlockMerge implements TextMerge {

    @Inject TextComparison comparison;

    /**
     * Blocks that one side has in place of some of the base.
     *
     * @param from the first of the base that it replaces, counted from 0
     * @param to behind the last; the same as {@code from} if it only puts something in
     */
    private record Edit(Side by, int from, int to, List<Block> blocks) {

        boolean putsIn() {
            return from == to;
        }
    }

    @Override
    public BodyMerge merge(Optional<Body> base, Body theirs, Body ours) {
        return new BodyMerge(
                base.map(both -> merged(both, theirs, ours)).orElseGet(() -> beside(theirs, ours)));
    }

    private List<Part> beside(Body theirs, Body ours) {
        return comparison.aligned(theirs, ours).stream()
                .<Part>map(each ->
                        each.isSame()
                                ? new Agreed(each.before(), Side.NOBODY)
                                : new Disputed(List.of(), each.before(), each.after()))
                .toList();
    }

    private List<Part> merged(Body base, Body theirs, Body ours) {
        var blocks = base.blocks();
        var parts = new ArrayList<Part>();
        var at = 0;
        for (var touching :
                touching(edits(base, theirs, Side.THEIRS), edits(base, ours, Side.OURS))) {
            var from = touching.get(0).from();
            var to = touching.stream().mapToInt(Edit::to).max().orElse(from);
            addUntouched(parts, blocks.subList(at, from));
            parts.add(part(blocks, from, to, touching));
            at = to;
        }
        addUntouched(parts, blocks.subList(at, blocks.size()));
        return parts;
    }

    private static void addUntouched(List<Part> parts, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            parts.add(new Agreed(blocks, Side.NOBODY));
        }
    }

    private List<Edit> edits(Body base, Body other, Side by) {
        var edits = new ArrayList<Edit>();
        var at = 0;
        for (var aligned : comparison.aligned(base, other)) {
            var end = at + aligned.before().size();
            if (!aligned.isSame()) {
                edits.add(new Edit(by, at, end, aligned.after()));
            }
            at = end;
        }
        return edits;
    }

    /** All edits in order, those together that touch the same blocks or the same place. */
    private static List<List<Edit>> touching(List<Edit> theirs, List<Edit> ours) {
        // Stable: what one side puts in at one place stays in its order, and before what replaces.
        var all =
                Stream.concat(theirs.stream(), ours.stream())
                        .sorted(
                                Comparator.comparingInt(Edit::from)
                                        .thenComparing(edit -> !edit.putsIn()))
                        .toList();
        var groups = new ArrayList<List<Edit>>();
        var end = 0;
        for (var edit : all) {
            var last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last != null && touches(last, end, edit)) {
                last.add(edit);
                end = Math.max(end, edit.to());
            } else {
                groups.add(new ArrayList<>(List.of(edit)));
                end = edit.to();
            }
        }
        return groups;
    }

    private static boolean touches(List<Edit> group, int end, Edit edit) {
        var isPlace = group.get(0).from() == end;
        return isPlace ? edit.putsIn() && edit.from() == end : edit.from() < end;
    }

    private static Part part(List<Block> base, int from, int to, List<Edit> edits) {
        var theirs = applied(base, from, to, edits, Side.THEIRS);
        var ours = applied(base, from, to, edits, Side.OURS);
        if (edits.stream().allMatch(edit -> edit.by() == Side.THEIRS)) {
            return new Agreed(theirs, Side.THEIRS);
        }
        if (edits.stream().allMatch(edit -> edit.by() == Side.OURS)) {
            return new Agreed(ours, Side.OURS);
        }
        return theirs.equals(ours)
                ? new Agreed(ours, Side.BOTH)
                : new Disputed(base.subList(from, to), theirs, ours);
    }

    private static List<Block> applied(
            List<Block> base, int from, int to, List<Edit> edits, Side by) {
        var blocks = new ArrayList<Block>();
        var at = from;
        for (var edit : edits) {
            if (edit.by() == by) {
                blocks.addAll(base.subList(at, edit.from()));
                blocks.addAll(edit.blocks());
                at = edit.to();
            }
        }
        blocks.addAll(base.subList(at, to));
        return blocks;
    }
}

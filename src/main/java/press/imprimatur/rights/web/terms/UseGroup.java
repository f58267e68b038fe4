package press.imprimatur.rights.web.terms;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import press.imprimatur.terms.Use;

/** The uses under one heading, and which of them are ticked. */
public class UseGroup implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Use.Group group;
    private String[] chosen = {};

    private UseGroup(Use.Group group) {
        this.group = group;
    }

    /** All headings; full text on the web is ticked, because hardly a permission is without it. */
    static List<UseGroup> all() {
        var groups = Arrays.stream(Use.Group.values()).map(UseGroup::new).toList();
        groups.get(0).setChosen(new String[] {Use.WEB_FULL.name()});
        return groups;
    }

    /** Ticks these and no others. */
    void tick(Collection<Use> uses) {
        chosen =
                uses.stream()
                        .filter(use -> use.group() == group)
                        .map(Use::name)
                        .toArray(String[]::new);
    }

    /** Ticks these too. */
    void tickToo(Collection<Use> more) {
        var all = Stream.concat(uses(), more.stream()).distinct().toList();
        tick(all);
    }

    Stream<Use> uses() {
        return Arrays.stream(chosen).map(Use::valueOf);
    }

    /** The message key of the heading. */
    public String getKey() {
        return group.key();
    }

    /** What may be ticked. */
    public List<Use> getOffered() {
        return Arrays.stream(Use.values()).filter(use -> use.group() == group).toList();
    }

    public String[] getChosen() {
        return chosen.clone();
    }

    public void setChosen(String[] chosen) {
        this.chosen = chosen == null ? new String[0] : chosen.clone();
    }
}

package press.imprimatur.terms.internal.decision;

import java.util.AbstractList;
import java.util.List;
import press.imprimatur.terms.TraceStep;

/**
 * Everything that was weighed, put into words when somebody reads it: a receipt does, a list of a
 * thousand stories does not. The answers do not change any more, so that it is the same whenever it
 * is read.
 */
final class Trace extends AbstractList<TraceStep> {

    private final List<ComponentAnswer> answers;
    private final int size;
    private List<TraceStep> steps;

    Trace(List<ComponentAnswer> answers) {
        this.answers = answers;
        this.size = answers.stream().mapToInt(answer -> answer.sheaf().papers().size()).sum();
    }

    @Override
    public TraceStep get(int index) {
        if (steps == null) {
            steps = answers.stream().flatMap(answer -> answer.trace().stream()).toList();
        }
        return steps.get(index);
    }

    @Override
    public int size() {
        return size;
    }
}

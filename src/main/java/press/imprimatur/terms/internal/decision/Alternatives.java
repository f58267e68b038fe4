package press.imprimatur.terms.internal.decision;

import java.util.AbstractList;
import java.util.List;
import press.imprimatur.terms.InstrumentRef;

/**
 * The other papers that would do, put in order when somebody reads them: an editor who chooses
 * does, a list of a thousand stories does not. What was weighed does not change any more.
 */
final class Alternatives extends AbstractList<InstrumentRef> {

    private final RankedInstruments sheaf;
    private final EvaluatedInstrument reliedOn;
    private List<InstrumentRef> inOrder;

    Alternatives(RankedInstruments sheaf, EvaluatedInstrument reliedOn) {
        this.sheaf = sheaf;
        this.reliedOn = reliedOn;
    }

    @Override
    public InstrumentRef get(int index) {
        return inOrder().get(index);
    }

    @Override
    public int size() {
        return inOrder().size();
    }

    private List<InstrumentRef> inOrder() {
        if (inOrder == null) {
            inOrder =
                    sheaf.insteadOf(reliedOn).stream()
                            .map(paper -> paper.instrument().ref())
                            .toList();
        }
        return inOrder;
    }
}

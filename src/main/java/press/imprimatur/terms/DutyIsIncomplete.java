package press.imprimatur.terms;

import java.util.Optional;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** A duty lacks a word that it needs, or has one that means nothing. */
public class DutyIsIncomplete extends BusinessException {

    private static final long serialVersionUID = 1L;

    public DutyIsIncomplete(DutyType type, String word) {
        super(Fault.INVALID, "rights.dutyIsIncomplete", type.name(), word);
    }

    @Override
    public Optional<String> field() {
        return Optional.of("duties");
    }
}

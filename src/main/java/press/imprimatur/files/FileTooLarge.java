package press.imprimatur.files;

import java.util.Optional;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** The file is larger than allowed. */
public class FileTooLarge extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final String field;

    /** Says so, beside the field given. */
    public FileTooLarge(String field, long bytes, long allowed) {
        super(Fault.INVALID, "files.fileTooLarge", bytes, allowed);
        this.field = field;
    }

    @Override
    public Optional<String> field() {
        return Optional.of(field);
    }
}

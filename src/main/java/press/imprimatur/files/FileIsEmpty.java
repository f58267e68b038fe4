package press.imprimatur.files;

import java.util.Optional;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** The file has no bytes at all. */
public class FileIsEmpty extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final String field;

    /** Says so, beside the field given. */
    public FileIsEmpty(String field) {
        super(Fault.INVALID, "files.fileIsEmpty");
        this.field = field;
    }

    @Override
    public Optional<String> field() {
        return Optional.of(field);
    }
}

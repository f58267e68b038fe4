package press.imprimatur.files;

import java.util.Optional;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** The file's content is of a type that is not kept here. */
public class FileTypeNotAccepted extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final String field;

    /** Says so, beside the field given. */
    public FileTypeNotAccepted(String field, String type, String accepted) {
        super(Fault.INVALID, "files.fileTypeNotAccepted", type, accepted);
        this.field = field;
    }

    @Override
    public Optional<String> field() {
        return Optional.of(field);
    }
}

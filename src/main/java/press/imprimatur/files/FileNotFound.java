package press.imprimatur.files;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** No file of that name is kept. */
public class FileNotFound extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Names what was asked for. */
    public FileNotFound(FileId id) {
        super(Fault.NOT_FOUND, "files.fileNotFound", id.sha256());
    }
}

package press.imprimatur.files;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;
import press.imprimatur.kernel.InWords;

/** The file's content is of a type that is not kept here. */
public class FileTypeNotAccepted extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final String field;

    /** Says so, beside the field given, with media types as people call them. */
    public FileTypeNotAccepted(String field, String type, Set<String> accepted) {
        super(
                Fault.INVALID,
                "files.fileTypeNotAccepted",
                InWords.of(FileKind.of(type).key()),
                new InWords(keys(accepted)));
        this.field = field;
    }

    private static List<String> keys(Set<String> types) {
        return types.stream().map(FileKind::of).distinct().sorted().map(FileKind::key).toList();
    }

    @Override
    public Optional<String> field() {
        return Optional.of(field);
    }
}

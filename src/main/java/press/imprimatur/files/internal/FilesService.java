package press.imprimatur.files.internal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import press.imprimatur.files.Accepted;
import press.imprimatur.files.FileDoubt;
import press.imprimatur.files.FileId;
import press.imprimatur.files.FileIsEmpty;
import press.imprimatur.files.FileNotFound;
import press.imprimatur.files.FileTooLarge;
import press.imprimatur.files.FileTypeNotAccepted;
import press.imprimatur.files.Files;
import press.imprimatur.files.StoredFile;
import press.imprimatur.identity.Allows;

@Stateless
@Allows
public class FilesService implements Files {

    @Inject Blobs blobs;
    @Inject Clock clock;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public StoredFile store(byte[] content, Accepted accepted) {
        var type = acceptedType(content, accepted);
        var file = new StoredFile(FileId.of(content), type, content.length, clock.instant());
        blobs.keep(file, content);
        return file;
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public void refuseUnaccepted(byte[] content, Accepted accepted) {
        acceptedType(content, accepted);
    }

    // Whoever asks for bytes has already been asked by the module that knows what they mean.
    @Override
    @Allows(thePublic = true)
    public Optional<StoredFile> find(FileId id) {
        return blobs.describe(id);
    }

    @Override
    @Allows(thePublic = true)
    public byte[] read(FileId id) {
        return blobs.find(id).map(Blob::content).orElseThrow(() -> new FileNotFound(id));
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Optional<FileDoubt> doubt(byte[] content) {
        return PdfLook.of(content);
    }

    private static String acceptedType(byte[] content, Accepted accepted) {
        if (content.length == 0) {
            throw new FileIsEmpty(accepted.field());
        }
        if (content.length > accepted.maxBytes()) {
            throw new FileTooLarge(accepted.field(), content.length, accepted.maxBytes());
        }
        var type = ContentType.of(content, accepted.mediaTypes());
        if (!accepted.mediaTypes().contains(type)) {
            throw new FileTypeNotAccepted(accepted.field(), type, accepted.mediaTypes());
        }
        return type;
    }
}

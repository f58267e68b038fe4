package press.imprimatur.media.internal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import press.imprimatur.identity.Allows;
import press.imprimatur.media.FileFacts;
import press.imprimatur.media.PictureFiles;
import press.imprimatur.media.PictureId;
import press.imprimatur.media.PictureNotFound;

@Stateless
@Allows
public class PictureFilesService implements PictureFiles {

    @Inject PictureRows rows;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public FileFacts facts(PictureId id) {
        return rows.find(id).orElseThrow(() -> new PictureNotFound(id)).fileFacts();
    }
}

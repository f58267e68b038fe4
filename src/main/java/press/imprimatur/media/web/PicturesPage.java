package press.imprimatur.media.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import press.imprimatur.kernel.Slice;
import press.imprimatur.media.Pictures;

/** The newsroom's pictures, the newest first, a page at a time. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class PicturesPage implements Slice.Source<PictureRow>, Serializable {

    @Inject Pictures pictures;

    @Override
    public Slice<PictureRow> after(Optional<String> cursor, int most) {
        return pictures.list(cursor, most).map(PictureRow::new);
    }
}

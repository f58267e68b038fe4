package press.imprimatur.media.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import press.imprimatur.kernel.Slice;
import press.imprimatur.media.Pictures;

/** The newsroom's pictures, the newest first, a stretch at a time. */
@Named
@RequestScoped
public class PicturesPage {

    private static final int SO_MANY = 24;

    @Inject Pictures pictures;

    private String cursor = "";
    private Slice<PictureRow> slice;

    public void load() {
        var from = Optional.of(cursor).filter(text -> !text.isEmpty());
        slice = pictures.list(from, SO_MANY).map(PictureRow::new);
    }

    public List<PictureRow> getRows() {
        return slice.items();
    }

    /** What to ask with for older ones; empty at the end. */
    public String getNext() {
        return slice.next().orElse("");
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor == null ? "" : cursor;
    }
}

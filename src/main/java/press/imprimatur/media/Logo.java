package press.imprimatur.media;

import java.time.Instant;
import press.imprimatur.files.FileId;
import press.imprimatur.media.Picture.Form;
import press.imprimatur.sources.OutletId;

/**
 * The logo of an outlet, as permissions may demand it beside its stories.
 *
 * @param outlet whose it is
 * @param version grows with every file that takes the place of another
 * @param original the file as it came
 * @param web the form in which readers get it
 * @param form the size and type of {@code web}
 * @param addedAt when the file came, UTC
 */
public record Logo(
        OutletId outlet, long version, FileId original, FileId web, Form form, Instant addedAt) {}

package press.imprimatur.publishing.internal.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.imprimatur.publishing.internal.rendering.PictureSources;
import press.imprimatur.publishing.internal.rendering.TeaserPicture;
import press.imprimatur.publishing.internal.rendering.TeaserPicture.NamedLicence;

class ListPicturesTest {

    private static final TeaserPicture PICTURE =
            new TeaserPicture(
                    "/media/ferry.jpg",
                    List.of(new PictureSources.Copy("/media/ferry-480.jpg", "image/jpeg", 480)),
                    1600,
                    900,
                    "A ferry",
                    List.of("Ann Lee", "Harbour Pictures"),
                    List.of(new NamedLicence("CC BY 4.0", "https://licence.example/by")));

    @Test
    void a_picture_is_read_as_it_was_stored() {
        assertThat(ListPictures.read(ListPictures.write(PICTURE))).isEqualTo(PICTURE);
    }

    @Test
    void one_that_was_stored_before_there_were_copies_has_none() {
        var before =
                "{\"path\":\"/media/ferry.jpg\",\"width\":1600,\"height\":900,\"alt\":\"\","
                        + "\"credits\":[],\"licences\":[]}";

        assertThat(ListPictures.read(before).copies()).isEmpty();
    }

    @Test
    void stores_nothing_but_what_it_is() {
        assertThat(ListPictures.write(PICTURE))
                .isEqualTo(
                        "{\"path\":\"/media/ferry.jpg\",\"copies\":[{\"path\":"
                                + "\"/media/ferry-480.jpg\",\"mediaType\":\"image/jpeg\","
                                + "\"width\":480}],\"width\":1600,\"height\":900,\"alt\":\"A ferry\","
                                + "\"credits\":[\"Ann Lee\",\"Harbour Pictures\"],\"licences\":[{\"name\":"
                                + "\"CC BY 4.0\",\"address\":\"https://licence.example/by\"}]}");
    }
}

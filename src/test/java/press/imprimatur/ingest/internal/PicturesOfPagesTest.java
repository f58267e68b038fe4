package press.imprimatur.ingest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.imprimatur.provenance.OriginalPicture;

/** Who made a picture, and where it is, as partners' pages say it. */
class PicturesOfPagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    Protesters at the gate on Monday. (AP Photo/John Doe); Protesters at the gate on Monday.; AP Photo/John Doe
                    Mayor Calloway speaks. | Jane Roe/AFP via Getty Images; Mayor Calloway speaks.; Jane Roe/AFP via Getty Images
                    The pier at dawn. Photograph: Tom Hill/The Guardian; The pier at dawn.; Tom Hill/The Guardian
                    A coal ship. REUTERS/Ann Lee; A coal ship.; REUTERS/Ann Lee
                    Foto: Kai Maier / dpa; ''; Kai Maier / dpa
                    Fishermen on the quay. © Pavel Orso / AFP; Fishermen on the quay.; Pavel Orso / AFP
                    The hall. Credit: Getty Images; The hall.; Getty Images
                    Un cargo au port. LEO MARTEN / AFP; Un cargo au port.; LEO MARTEN / AFP
                    Порт утром. Фото: Иван Петров / ТАСС; Порт утром.; Иван Петров / ТАСС
                    The mayor. Image by Lena Ortiz, CC BY-SA 4.0; The mayor.; Lena Ortiz, CC BY-SA 4.0
                    부두의 아침. 사진: 김민수 / 연합뉴스; 부두의 아침.; 김민수 / 연합뉴스
                    El puerto. Fotografía: Ana Ruiz; El puerto.; Ana Ruiz
                    """)
    void a_caption_is_parted_from_its_credit(String caption, String text, String credit) {
        assertThat(Captions.of(caption)).isEqualTo(new Captions.Parts(text, credit));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministry of image and culture, seen from the river.",
                "He won 5/6 of the vote.",
                "The mayor and/or her deputy will speak.",
                "A photograph of the old pier hangs in the hall."
            })
    void a_caption_that_names_nobody_has_no_credit(String caption) {
        assertThat(Captions.of(caption)).isEqualTo(new Captions.Parts(caption, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <img data-src="https://img.example/1.jpg" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="one"> | 1.jpg
                    <img srcset="https://img.example/2-320.jpg 320w, https://img.example/2-1600.jpg 1600w" alt="two"> | 2-1600.jpg
                    <img class="lazy" src="/spacer.gif" data-lazy-srcset="https://img.example/3.jpg 1200w"> | 3.jpg
                    <picture><source srcset="https://img.example/4.webp" type="image/webp"><img src="https://img.example/4.jpg"></picture> | 4.jpg
                    <noscript><img src="https://img.example/5.jpg" alt="five"></noscript> | 5.jpg
                    <img src="/placeholder.png" data-original="https://img.example/6.jpg"> | 6.jpg
                    <img loading="lazy" src="https://img.example/7.jpg" alt="seven"> | 7.jpg
                    <img data-srcset="https://img.example/8.jpg 1200w" src="data:image/svg+xml,%3Csvg/%3E"> | 8.jpg
                    <div style="background-image:url(https://img.example/9.jpg)"></div> | 9.jpg
                    <amp-img src="https://img.example/10.jpg" width="800" height="600"></amp-img> | 10.jpg
                    <img src="https://img.example/lazy/11.jpg"><noscript><img src="https://img.example/11.jpg"></noscript> | lazy/11.jpg
                    """)
    void a_picture_is_found_wherever_its_address_waits(String markup, String name) {
        var page = Jsoup.parse("<figure>" + markup + "<figcaption>A</figcaption></figure>");
        PictureFinder.uncover(page.body());
        page.select("noscript").remove();

        assertThat(addresses(PictureFinder.find(page.body())))
                .containsExactly("https://img.example/" + name);
    }

    @Test
    void what_only_looks_like_a_stand_in_is_taken_where_there_is_nothing_else() {
        var page = Jsoup.parse("<img src='https://img.example/placeholder.jpg'>");

        assertThat(addresses(PictureFinder.find(page.body())))
                .containsExactly("https://img.example/placeholder.jpg");
    }

    private static List<String> addresses(List<OriginalPicture> pictures) {
        return pictures.stream().map(each -> each.address().toString()).toList();
    }
}

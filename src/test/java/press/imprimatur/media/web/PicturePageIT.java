package press.imprimatur.media.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.notices;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.TestPicture;

@ArquillianTest
@RunAsClient
class PicturePageIT extends DeskTest {

    private static final String NEW = "desk/media/picture.xhtml";

    @Test
    void addsAPictureAndShowsIt() throws IOException {
        var page = desk.go(NEW);

        input(page, "details", "picture")
                .setInputFiles(new FilePayload("pier.png", "image/png", aPicture()));
        input(page, "details", "credit").fill("Jo Doe/CC BY 4.0");
        press(page, "details", "save");

        assertThat(notices(page)).contains("right of its own");
        var shown = page.locator(".picture-shown img");
        page.waitForCondition(() -> shown.evaluate("image => image.naturalWidth").equals(40));
        assertThat(input(page, "details", "credit").inputValue()).isEqualTo("Jo Doe/CC BY 4.0");
    }

    @Test
    void saysBesideTheFileThatItIsNoPicture() {
        var page = desk.go(NEW);

        input(page, "details", "picture")
                .setInputFiles(new FilePayload("pier.png", "image/png", "no picture".getBytes()));
        press(page, "details", "save");

        assertThat(page.locator("main").innerText()).contains("By its content this file is");
    }

    @Test
    void saysBesideTheFileThatItsEndIsMissing() {
        var page = desk.go(NEW);
        var whole = TestPicture.jpeg();

        input(page, "details", "picture")
                .setInputFiles(
                        new FilePayload(
                                "pier.jpg", "image/jpeg", Arrays.copyOf(whole, whole.length / 2)));
        input(page, "details", "credit").fill("Jo Doe");
        press(page, "details", "save");

        assertThat(page.locator("main").innerText()).contains("The end of this file is missing");
        assertThat(input(page, "details", "credit").inputValue()).isEqualTo("Jo Doe");
    }

    @Test
    void saysOfAGifThatMovesThatReadersGetItsFirstPicture() throws IOException {
        var page = desk.go(NEW);

        input(page, "details", "picture")
                .setInputFiles(new FilePayload("pier.gif", "image/gif", aMovingGif()));
        press(page, "details", "save");

        assertThat(notices(page)).contains("The file moves");
        assertThat(page.locator(".picture-shown").innerText()).contains("its first picture");
    }

    private static byte[] aMovingGif() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.prepareWriteSequence(null);
            for (var image = 0; image < 2; image++) {
                var drawn = new BufferedImage(40, 30, BufferedImage.TYPE_BYTE_INDEXED);
                writer.writeToSequence(new IIOImage(drawn, null, null), null);
            }
            writer.endWriteSequence();
        }
        return bytes.toByteArray();
    }

    private static byte[] aPicture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}

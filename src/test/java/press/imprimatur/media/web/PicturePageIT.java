package press.imprimatur.media.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.notices;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.DeskTest;

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

    private static byte[] aPicture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}

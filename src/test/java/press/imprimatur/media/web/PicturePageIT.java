package press.imprimatur.media.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.notices;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.DeskBrowser;
import press.imprimatur.testing.ImprimaturArchive;

@ArquillianTest
@RunAsClient
class PicturePageIT {

    private static final String NEW = "desk/media/picture.xhtml";

    @ArquillianResource URL base;

    private DeskBrowser desk;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @BeforeEach
    void open() {
        desk = DeskBrowser.signedIn(base);
    }

    @AfterEach
    void close() {
        desk.close();
    }

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

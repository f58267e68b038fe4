package press.imprimatur.media.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.notices;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.Look;
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
    void addsSeveralAtOnceAndSaysOfEachWhatBecameOfIt() throws IOException {
        var page = desk.go("desk/media/several.xhtml");
        input(page, "several", "credit").fill("Jo Doe/CC BY 4.0");
        var note = "no picture".getBytes(StandardCharsets.UTF_8);

        input(page, "several", "files_input")
                .setInputFiles(
                        new FilePayload[] {
                            new FilePayload("note.png", "image/png", note),
                            new FilePayload("pier.png", "image/png", aPicture())
                        });

        var sent = page.locator("#taken li");
        page.waitForCondition(() -> sent.count() == 2);
        assertThat(sent.filter(named("note.png")).innerText()).contains("Not added", "Allowed");
        assertThat(Look.obstacles(page)).isEmpty();
        press(page, sent.filter(named("pier.png")).locator("a"));
        assertThat(input(page, "details", "credit").inputValue()).isEqualTo("Jo Doe/CC BY 4.0");
        assertThat(desk.faults()).isEmpty();
    }

    private static Locator.FilterOptions named(String file) {
        return new Locator.FilterOptions().setHasText(file);
    }

    @Test
    void saysAnewWhereAPictureIsFrom() throws IOException {
        var page = desk.go(NEW);
        choose(page);
        press(page, "details", "save");
        assertThat(page.locator("#rights").innerText()).contains("Not known");

        input(page, "details", "source").selectOption("AGENCY");
        input(page, "details", "maker").fill("Harbour Press");
        press(page, "details", "save");

        assertThat(page.locator("#rights").innerText())
                .contains("An agency, under an agreement: Harbour Press");
        assertThat(input(page, "details", "source").inputValue()).isEqualTo("AGENCY");
        var acts = desk.go("desk/identity/audit.xhtml").locator("table").innerText();
        assertThat(acts).contains("An agency, under an agreement", "(without a name)");
        assertThat(acts).doesNotContain("AGENCY");
    }

    @Test
    void preparesThePermissionOfWhatIsNotOurs() throws IOException {
        var page = desk.go(NEW);
        var caption = "The pier " + UUID.randomUUID();
        input(page, "details", "caption").fill(caption);
        input(page, "details", "source").selectOption("CREATIVE_COMMONS");
        choose(page);
        press(page, "details", "save");
        assertThat(input(page, "details", "maker-message").innerText()).contains("who made it");

        input(page, "details", "maker").fill("Jo Doe");
        input(page, "details", "licence").fill("CC BY-SA 4.0");
        choose(page);
        press(page, "details", "save");

        assertThat(page.locator("#rights").innerText())
                .contains("A Creative Commons licence: Jo Doe");
        var home = desk.go("desk/home.xhtml");
        press(home, home.locator("#wishes-form li:has-text('" + caption + "') a"));
        assertThat(input(page, "permission", "template").inputValue()).isEqualTo("cc-by-sa-4.0");
        assertThat(input(page, "permission", "grantor").inputValue()).isEqualTo("Jo Doe");
        assertThat(input(page, "permission", "evidenceText").inputValue())
                .contains("Licence: CC BY-SA 4.0");
    }

    @Test
    void fillsInWhatTheFileSaysAndLetsItBeChanged() {
        var page = desk.go(NEW);
        var xmp =
                "<x:xmpmeta><rdf:Description photoshop:Credit=\"Harbour Press\""
                        + " photoshop:Instructions=\"NO SALES\"><dc:creator><rdf:Seq>"
                        + "<rdf:li>Jo Doe</rdf:li></rdf:Seq></dc:creator></rdf:Description>"
                        + "</x:xmpmeta>";
        input(page, "details", "picture")
                .setInputFiles(new FilePayload("pier.jpg", "image/jpeg", withXmp(xmp)));
        press(page, "details", "save");

        assertThat(notices(page)).contains("The file says something of itself");
        assertThat(input(page, "details", "credit").inputValue()).isEqualTo("Jo Doe/Harbour Press");
        assertThat(input(page, "details", "credit-hint").innerText()).contains("a claim");
        assertThat(page.locator("#file").innerText()).contains("NO SALES", "Harbour Press");
        assertThat(page.locator("#following").innerText()).contains("No story that readers have");

        input(page, "details", "credit").fill("Jo Doe");
        press(page, "details", "save");
        assertThat(input(page, "details", "credit").inputValue()).isEqualTo("Jo Doe");
        input(page, "details", "credit").fill("");
        press(page, "details", "save");
        assertThat(input(page, "details", "credit").inputValue()).isEmpty();
    }

    /** In a segment of its own, as XMP stands in a JPEG. */
    private static byte[] withXmp(String xmp) {
        var block = ("http://ns.adobe.com/xap/1.0/\0" + xmp).getBytes(UTF_8);
        var plain = TestPicture.jpeg();
        var file = new ByteArrayOutputStream();
        file.write(plain, 0, 2);
        var length = block.length + 2;
        file.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, (byte) (length >> 8), (byte) length});
        file.writeBytes(block);
        file.write(plain, 2, plain.length - 2);
        return file.toByteArray();
    }

    private static void choose(Page page) throws IOException {
        input(page, "details", "picture")
                .setInputFiles(new FilePayload("pier.png", "image/png", aPicture()));
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

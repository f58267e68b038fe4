package press.imprimatur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.options.FilePayload;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.TestPicture;

/** The pages that list what there is. */
@ArquillianTest
@RunAsClient
class OverviewPagesIT extends DeskTest {

    private final String mark = UUID.randomUUID().toString();

    @Test
    void titlesOfPermissionsCanBeReadOnATelephone() {
        desk.go("desk/rights/permission.xhtml?work=" + UUID.randomUUID());
        var page = desk.page();
        input(page, "permission", "title").fill("Suspended " + mark);
        input(page, "permission", "grantor").fill("Radio");
        input(page, "permission", "groups:0:uses:0").check();
        input(page, "permission", "evidenceText").fill("You may reprint it.");
        press(page, "permission", "record");

        desk.go("desk/rights/permissions.xhtml");
        page.setViewportSize(360, 740);

        var title = page.locator("td:has-text('Suspended " + mark + "')").boundingBox();
        assertThat(title.width).isGreaterThan(150);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "desk/rights/amendment.xhtml",
                "desk/rights/assignment.xhtml",
                "desk/clearance/request.xhtml",
                "desk/dues/due.xhtml",
                "desk/dues/partner.xhtml",
                "desk/courier/letter.xhtml",
                "desk/courier/letter.xhtml?id=nobody"
            })
    void thePageOfOneThingIsNotThereWithoutItsName(String path) {
        assertThat(desk.page().navigate(base + path).status()).isEqualTo(404);
    }

    @Test
    void homeLeadsToADraftThatWasBegun() {
        var page = desk.go("desk/articles/article.xhtml");
        input(page, "article", "headline").fill("Boats " + mark);
        press(page, "article", "save");

        desk.go("desk/home.xhtml");
        page.locator("a:has-text('Boats " + mark + "')").click();

        assertThat(input(page, "article", "headline").inputValue()).isEqualTo("Boats " + mark);
    }

    @Test
    void outletsLeadToAnOutlet() {
        var page = desk.go("desk/sources/outlet.xhtml");
        input(page, "outlet", "name").fill("Wire " + mark);
        press(page, "outlet", "save");

        page.locator("a:has-text('Wire " + mark + "')").click();

        assertThat(input(page, "outlet", "name").inputValue()).isEqualTo("Wire " + mark);
    }

    @Test
    void picturesLeadToAPicture() {
        var page = desk.go("desk/media/picture.xhtml");
        input(page, "details", "picture")
                .setInputFiles(new FilePayload("pier.jpg", "image/jpeg", TestPicture.jpeg()));
        input(page, "details", "caption").fill("Pier " + mark);
        press(page, "details", "save");

        desk.go("desk/media/pictures.xhtml");
        page.locator("a:has-text('Pier " + mark + "')").click();

        assertThat(input(page, "details", "caption").inputValue()).isEqualTo("Pier " + mark);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "desk/home.xhtml",
                "desk/sources/outlets.xhtml",
                "desk/media/pictures.xhtml",
                "desk/publishing/published.xhtml"
            })
    void askWhoIsThereBeforeTheyShowAnything(String list) {
        var page = desk.page();
        page.context().clearCookies();

        desk.go(list);

        assertThat(page.url()).contains("sign-in.xhtml");
        assertThat(page.locator(".rows, .list").count()).isZero();
    }
}

package press.imprimatur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.press;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.Look;
import press.imprimatur.testing.Script;

/** Lists of any length are turned page by page, and Back leads where one was. */
@ArquillianTest
@RunAsClient
class ListsPageIT extends DeskTest {

    private static final int ONE_MORE_THAN_A_PAGE = 31;

    private final String mark = UUID.randomUUID().toString();

    @Test
    void a_list_is_turned_in_place_and_its_address_says_where_one_is() {
        beginArticles();
        var page = desk.go("desk/articles/articles.xhtml?mine=true");
        var rows = page.locator(".ui-datatable-data > tr");
        assertThat(rows.count()).isEqualTo(ONE_MORE_THAN_A_PAGE - 1);
        assertThat(rows.first().innerText()).contains("Ferry 31 " + mark);

        page.locator(".ui-paginator-next").click();
        page.waitForURL("**page=2");
        assertThat(rows.first().innerText()).contains("Ferry 1 " + mark);
        assertThat(Look.obstacles(page)).isEmpty();

        page.locator("a:has-text('Ferry 1 " + mark + "')").click();
        page.waitForURL("**/article.xhtml**");
        page.goBack();
        assertThat(rows.first().innerText()).contains("Ferry 1 " + mark);

        page.locator(".ui-paginator-prev").click();
        page.waitForURL("**mine=true");
        assertThat(rows.first().innerText()).contains("Ferry 31 " + mark);
        assertThat(desk.faults()).isEmpty();
    }

    @Test
    void a_list_is_sent_as_a_file_with_all_its_rows_and_the_columns_that_are_shown()
            throws IOException {
        beginArticles();
        var page = desk.go("desk/articles/articles.xhtml?mine=true");
        page.locator(".list-tools summary").click();
        page.locator(".list-tools input[value='byline']").uncheck();
        press(page, "list", "articles-choose");
        assertThat(page.url()).endsWith("?mine=true");
        assertThat(page.locator(".list thead").innerText())
                .contains("Story", "State")
                .doesNotContain("By");

        var file = page.waitForDownload(() -> input(page, "list", "articles-send").click());
        var text = Files.readString(file.path());
        assertThat(file.suggestedFilename()).isEqualTo("articles.csv");
        assertThat(text).startsWith("\uFEFF\"Story\",\"Outlet\",\"State\",\"Changed\"");
        assertThat(text.lines().filter(line -> line.contains(mark)))
                .hasSize(ONE_MORE_THAN_A_PAGE)
                .first()
                .asString()
                .startsWith("\"Ferry 31 " + mark + "\",\"\",\"Draft\",");
        assertThat(desk.faults()).isEmpty();
    }

    @Test
    void permissions_are_sent_as_the_address_narrows_them() throws IOException {
        var page = desk.go("desk/rights/permission.xhtml?work=" + UUID.randomUUID());
        input(page, "permission", "title").fill("=Cmd " + mark);
        input(page, "permission", "grantor").fill("Radio");
        input(page, "permission", "groups:0:uses:0").check();
        input(page, "permission", "evidenceText").fill("You may reprint it.");
        press(page, "permission", "record");
        desk.go("desk/rights/permissions.xhtml?text=" + mark);

        var file = page.waitForDownload(() -> input(page, "list", "permissions-send").click());

        assertThat(Files.readString(file.path()).lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("\"'=Cmd " + mark + "\"")
                .contains("\"Radio\"");
    }

    private void beginArticles() {
        var script = new Script(base, desk.tokenWith("WRITE"));
        for (var number = 1; number <= ONE_MORE_THAN_A_PAGE; number++) {
            var text =
                    "{\"headline\": \"Ferry %d %s\", \"language\": \"en\", \"body\": \"<p>Out.</p>\"}";
            var begun = script.post("articles", text.formatted(number, mark));
            assertThat(begun.status()).as(begun.json().toString()).isEqualTo(201);
        }
    }

    @Test
    void scripts_and_styles_go_out_compressed_and_are_kept_until_they_change() {
        var ofLists = partsOf("desk/articles/articles.xhtml");
        var ofTheEditor = partsOf("desk/articles/article.xhtml");

        assertThat(ofLists).hasSizeGreaterThan(10);
        assertThat(ofTheEditor).hasSizeGreaterThan(20);
        Stream.concat(ofLists.stream(), ofTheEditor.stream()).forEach(this::isCompressedAndKept);
    }

    private void isCompressedAndKept(String address) {
        var answer = desk.page().request().get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        assertThat(address).matches(".*[?&]v=[0-9a-f.]+.*");
        assertThat(answer.headers()).as(address).containsEntry("cache-control", "max-age=31536000");
        if (answer.body().length > 1000) {
            assertThat(answer.headers()).as(address).containsEntry("content-encoding", "gzip");
        }
    }

    private List<String> partsOf(String path) {
        var found = (List<?>) desk.go(path).evaluate(PARTS);
        return found.stream().map(Object::toString).toList();
    }

    /** Styles, scripts, and the modules that scripts import. */
    private static final String PARTS =
            """
            () => {
                const of = (kind) => [...document.querySelectorAll(kind)];
                const map = of("script[type=importmap]").map((each) => JSON.parse(each.textContent));
                return [
                    ...of("link[rel=stylesheet]").map((each) => each.href),
                    ...of("script[src]").map((each) => each.src),
                    ...map.flatMap((each) => Object.values(each.imports)).map((each) => new URL(each, location).href),
                ];
            }
            """;
}

package press.imprimatur.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprimatur.testing.DeskBrowser;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.Script;
import press.imprimatur.testing.TestPost;

/**
 * Puts somebody into the vault whose name nobody else has, reads it, has it broken open, and then
 * looks for the name wherever it could have got to.
 */
@ArquillianTest
@RunAsClient
class PlantedIdentityIT extends DeskTest {

    private static final String COLUMNS =
            """
            select table_name, column_name, data_type from information_schema.columns
            where table_schema = 'public' and table_name not in
                (select table_name from information_schema.views where table_schema = 'public')
            """;

    private final String mark = UUID.randomUUID().toString().replace("-", "");
    private final String name = "Zofia" + mark;
    private final String description = "a person close to the matter " + mark.substring(0, 9);

    @TempDir Path directory;

    @Test
    void isFoundNowhereOutsideOfTheTwoWhoMayReadIt() throws Exception {
        try (var reporter = desk.joinedBy(base, "REPORTER");
                var administrator = desk.joinedBy(base, "ADMINISTRATOR")) {
            var entry = planted(reporter);

            assertThat(typedAndRead(reporter, administrator, entry)).contains(name);
            assertNothingInTheBrowser(reporter.page());
            assertNothingInTheDatabase();
            assertThatTheEntryIsInTheDatabase();
            assertNothingInABackup();
            assertNothingOnPages();
            assertNothingForScripts(entry);
            assertNothingInLetters();
        }
    }

    /** What is typed and not sent yet is kept by nobody; then it is sent. */
    private String planted(DeskBrowser reporter) throws SQLException {
        var page = reporter.go("desk/vault/new.xhtml");
        input(page, "entry", "description").fill(description);
        input(page, "entry", "secretReason").fill("She is the cousin of " + name);
        input(page, "entry", "secretIdentity").fill(name + ", 14 Harbour Road");
        // Longer than the article's text waits to be kept.
        page.waitForTimeout(6000);
        assertNothingInTheBrowser(page);
        assertNothingInTheDatabase();
        // Refused at first, for there is no editor and no day: it comes back to whoever typed it.
        press(page, "entry", "enter");
        assertThat(input(page, "entry", "secretIdentity").inputValue()).contains(name);
        assertNothingInTheDatabase();
        input(page, "entry", "editor").selectOption(new SelectOption().setLabel("Petra Novakova"));
        input(page, "entry", "destroyOn")
                .fill(LocalDate.now(ZoneOffset.UTC).plusYears(1).toString());
        press(page, "entry", "enter");
        return page.url();
    }

    private String typedAndRead(DeskBrowser reporter, DeskBrowser administrator, String entry) {
        var page = reporter.page();
        input(page, "look", "secretWhy").fill("To call " + name);
        press(page, "look", "go");
        var read = page.locator("#opened").innerText();
        page.locator("#hands summary:has-text('Record who it is')").click();
        input(page, "rewrite", "secretIdentity").fill(name + ", 15 Harbour Road");
        press(page, "rewrite", "go");
        // An entry that is not there, with the name where an id should be: an error page.
        page.navigate(base + "desk/vault/entry.xhtml?id=" + UUID.randomUUID());
        assertThat(page.content()).doesNotContain(name);
        page.navigate(entry);
        var theirs = administrator.page();
        theirs.navigate(entry);
        assertThat(theirs.content()).doesNotContain(name);
        input(theirs, "break", "secretWhy").fill("A judge asks for " + name);
        press(theirs, "break", "go");
        theirs.navigate(entry);
        assertThat(theirs.content()).doesNotContain(name);
        return read;
    }

    private void assertNothingInTheBrowser(Page page) {
        var kept =
                page.evaluate(
                        """
                        async () => JSON.stringify([{...localStorage}, {...sessionStorage},
                            await indexedDB.databases(), document.cookie, location.href])
                        """);
        assertThat(kept.toString()).doesNotContain(name);
        assertThat(page.evaluate("async () => (await indexedDB.databases()).length")).isEqualTo(0);
    }

    /** Every column of every table, in clear, in hex and as bytes. */
    private void assertNothingInTheDatabase() throws SQLException {
        try (var connection = database().connect()) {
            var columns = columns(connection);
            assertThat(columns).hasSizeGreaterThan(500);
            for (var column : columns) {
                assertThat(rowsWith(connection, column, name)).as(column.toString()).isZero();
            }
        }
    }

    private record Column(String table, String name, boolean isBytes) {}

    private static List<Column> columns(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(COLUMNS)) {
            var found = new ArrayList<Column>();
            while (rows.next()) {
                found.add(
                        new Column(
                                rows.getString(1),
                                rows.getString(2),
                                "bytea".equals(rows.getString(3))));
            }
            return found;
        }
    }

    private static long rowsWith(Connection connection, Column column, String wanted)
            throws SQLException {
        var value = '"' + column.name() + '"';
        var text = column.isBytes() ? "encode(" + value + ", 'hex')" : value + "::text";
        var query = "select count(*) from \"%s\" where position(? in %s) > 0";
        try (var statement = connection.prepareStatement(query.formatted(column.table(), text))) {
            statement.setString(1, column.isBytes() ? hex(wanted) : wanted);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** What is not sealed is found, so whoever looks here would find the name as well. */
    private void assertThatTheEntryIsInTheDatabase() throws SQLException {
        try (var connection = database().connect()) {
            var holding = new ArrayList<String>();
            for (var column : columns(connection)) {
                if (rowsWith(connection, column, description) > 0) {
                    holding.add(column.table() + "." + column.name());
                }
            }
            assertThat(holding).containsExactly("vault_entry.description");
        }
    }

    private void assertNothingInABackup() throws IOException {
        var file = directory.resolve("backup.zip");
        new Backup(database()).to(file);

        var read = 0;
        try (var zip = new ZipFile(file.toFile())) {
            for (var part : zip.stream().toList()) {
                var content = new String(zip.getInputStream(part).readAllBytes(), UTF_8);
                assertThat(content.contains(name)).as(part.getName()).isFalse();
                assertThat(content.contains(hex(name))).as(part.getName()).isFalse();
                read += content.contains(description) ? 1 : 0;
            }
        }
        assertThat(read).as("parts that hold the entry").isPositive();
    }

    /** The first administrator, who has every role, and is asked to approve it. */
    private void assertNothingOnPages() {
        for (var address :
                List.of(
                        "desk/home.xhtml",
                        "desk/vault/entries.xhtml",
                        "desk/search/search.xhtml?q=" + name,
                        "desk/search/search.xhtml?q=" + mark.substring(0, 9),
                        "desk/identity/audit.xhtml",
                        "desk/courier/letters.xhtml",
                        "desk/articles/articles.xhtml")) {
            var page = desk.go(address);
            // What was looked for stands in the search box.
            var shown = page.locator("main").innerText();
            assertThat(shown).as(address).doesNotContain(name + ",", "cousin of", "A judge asks");
        }
    }

    private void assertNothingForScripts(String entry) {
        var token = desk.tokenWith("READ", "WRITE", "PUBLISH", "RIGHTS", "ADMIN");
        var script = new Script(base, token);
        var id = entry.replaceAll(".*id=", "");
        for (var path :
                List.of(
                        "vault",
                        "vault/" + id,
                        "audit?limit=200",
                        "letters?limit=200",
                        "search?q=" + mark)) {
            var answer = script.get(path);
            assertThat(new String(answer.raw().body(), UTF_8)).as(path).doesNotContain(name);
        }
        var acts = new String(script.get("audit?limit=200").raw().body(), UTF_8);
        assertThat(acts).contains("vault.broken-open", id);
        assertThat(script.get("vault/" + id).status()).isEqualTo(404);
    }

    private void assertNothingInLetters() throws Exception {
        for (var mail : TestPost.arrivedFor("@")) {
            assertThat(mail.getSubject() + mail.getContent()).doesNotContain(name);
        }
    }

    private static String hex(String words) {
        return HexFormat.of().formatHex(words.getBytes(UTF_8));
    }

    private static Login database() {
        return new Login(
                System.getProperty("test.db.url"),
                System.getProperty("test.db.user"),
                System.getProperty("test.db.password"));
    }
}

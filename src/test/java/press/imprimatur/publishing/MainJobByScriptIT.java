package press.imprimatur.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.identity.IdentityFixture.tokenWith;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprimatur.identity.TokenScope;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.SamplePages;
import press.imprimatur.testing.TestPicture;

/** Runs the commands of {@code src/docs/api.md}, exactly as they stand there. */
@ArquillianTest
class MainJobByScriptIT {

    private static final Pattern COMMANDS = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    @ArquillianResource URL base;
    @TempDir Path here;

    private final SamplePages sample = SamplePages.best();

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @Test
    void doesTheMainJobByScript() throws Exception {
        Files.writeString(here.resolve("original.html"), sample.original());
        Files.write(here.resolve("picture.jpg"), TestPicture.jpeg());

        run(commands());

        assertThat(read("refusal.json"))
                .contains("NOTHING_COVERS_IT")
                .contains("\"component\":\"image 1\"")
                .contains("\"remedy\"");
        assertThat(read("page.html"))
                .contains("reprinted with permission.")
                .contains("Mark Scott Johnson/WikiCommons")
                .contains("CC BY 2.0");
        assertThat(read("feed.xml")).contains(sample.subhead());
        assertThat(read("receipts.json")).contains("WEB_FULL").contains("FEED_FULL");
        assertThat(read("audit.json")).contains("article.published");
        assertThat(read("carrying.json")).contains("\"live\":1").contains("\"waiting\":0");
        assertThat(read("file.json")).contains("\"creditLine\":\"\"");
        assertThat(read("notice.html"))
                .contains("Radio Free Asia")
                .doesNotContain(sample.subhead());
        assertThat(read("feed-after.xml")).doesNotContain(sample.subhead());
    }

    private static String commands() throws IOException {
        return COMMANDS.matcher(Files.readString(Path.of("src/docs/api.md")))
                .results()
                .map(block -> block.group(1))
                .collect(Collectors.joining("\n", "set -eu -o pipefail\n", ""));
    }

    private void run(String commands) throws Exception {
        var shell = new ProcessBuilder("bash", "-c", commands).directory(here.toFile());
        var environment = shell.environment();
        environment.put("IMPRIMATUR", base.toString().replaceAll("/$", ""));
        environment.put("TOKEN", tokenWith(TokenScope.values()));
        environment.put("PAGE", "original.html");
        environment.put("PICTURE", "picture.jpg");
        var output = here.resolve("output.txt");
        var process = shell.redirectErrorStream(true).redirectOutput(output.toFile()).start();

        assertThat(process.waitFor()).as(() -> quietly(output)).isZero();
    }

    private String read(String name) throws IOException {
        return Files.readString(here.resolve(name));
    }

    private static String quietly(Path output) {
        try {
            return Files.readString(output);
        } catch (IOException unreadable) {
            return "no output: " + unreadable.getMessage();
        }
    }
}

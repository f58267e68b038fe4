package press.imprimatur.files;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.ImprimaturArchive;

@ArquillianTest
class FilesIT {

    private static final byte[] LETTER =
            "%PDF-1.7\nyou may reprint this\n%%EOF\n".getBytes(US_ASCII);
    private static final Accepted PDF = new Accepted("evidence", Set.of("application/pdf"), 1000);

    @Inject Files files;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @Test
    void keepsTheSameBytesOnceUnderTheirHash() {
        var first = files.store(LETTER, PDF);

        var second = files.store(LETTER, PDF);

        assertThat(second.id()).isEqualTo(first.id()).isEqualTo(FileId.of(LETTER));
        assertThat(files.read(first.id())).isEqualTo(LETTER);
        assertThat(files.find(first.id()).orElseThrow().mediaType()).isEqualTo("application/pdf");
    }

    @Test
    void believesTheContentAndNotTheName() {
        var programme = new byte[] {'M', 'Z', 0, 1, 2, 3};

        assertThatThrownBy(() -> files.store(programme, PDF))
                .isInstanceOf(FileTypeNotAccepted.class);
    }

    @Test
    void refusesAnEmptyFile() {
        assertThatThrownBy(() -> files.store(new byte[0], PDF)).isInstanceOf(FileIsEmpty.class);
    }

    @Test
    void refusesAFileOverTheSizeThatIsAllowed() {
        assertThatThrownBy(() -> files.store(new byte[1001], PDF)).isInstanceOf(FileTooLarge.class);
    }
}

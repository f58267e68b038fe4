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
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.NotSignedIn;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.UserId;
import press.imprimatur.testing.ImprimaturArchive;

@ArquillianTest
class FilesIT {

    private static final byte[] LETTER =
            "%PDF-1.7\nyou may reprint this\n%%EOF\n".getBytes(US_ASCII);
    private static final Accepted PDF = new Accepted("evidence", Set.of("application/pdf"), 1000);

    private static final Caller SOMEBODY =
            new Caller(UserId.next(), "Ada", Set.of(Role.REPORTER), Caller.Via.DESK);

    @Inject Files files;
    @Inject CurrentCaller callers;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @Test
    void keepsTheSameBytesOnceUnderTheirHash() {
        var first = store(LETTER);

        var second = store(LETTER);

        assertThat(second.id()).isEqualTo(first.id()).isEqualTo(FileId.of(LETTER));
        assertThat(files.read(first.id())).isEqualTo(LETTER);
        assertThat(files.find(first.id()).orElseThrow().mediaType()).isEqualTo("application/pdf");
    }

    @Test
    void believesTheContentAndNotTheName() {
        var programme = new byte[] {'M', 'Z', 0, 1, 2, 3};

        assertThatThrownBy(() -> store(programme)).isInstanceOf(FileTypeNotAccepted.class);
    }

    @Test
    void refusesAnEmptyFile() {
        assertThatThrownBy(() -> store(new byte[0])).isInstanceOf(FileIsEmpty.class);
    }

    @Test
    void refusesAFileOverTheSizeThatIsAllowed() {
        assertThatThrownBy(() -> store(new byte[1001])).isInstanceOf(FileTooLarge.class);
    }

    @Test
    void keepsNothingForStrangers() {
        assertThatThrownBy(() -> files.store(LETTER, PDF)).isInstanceOf(NotSignedIn.class);
    }

    private StoredFile store(byte[] content) {
        return callers.runAs(SOMEBODY, () -> files.store(content, PDF));
    }
}

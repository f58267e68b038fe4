package press.imprimatur.provenance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.identity.IdentityFixture.as;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.imprimatur.files.FileId;
import press.imprimatur.files.FileTypeNotAccepted;
import press.imprimatur.identity.Role;
import press.imprimatur.markup.Body;
import press.imprimatur.testing.ImprimaturArchive;

@ArquillianTest
class ProvenanceIT {

    private static final Set<Role> EDITOR = Set.of(Role.EDITOR);

    @Inject Provenance provenance;

    @Resource(lookup = "java:app/jdbc/imprimatur")
    DataSource database;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @Test
    void keepsAnOriginalWithEverythingThatWasReadFromIt() {
        var bytes = page();

        var captured = as(EDITOR, () -> provenance.capture(capture(bytes, original())));

        var kept = as(EDITOR, () -> provenance.get(captured.id()));
        assertThat(kept).isEqualTo(captured);
        assertThat(kept.original()).isEqualTo(original());
        assertThat(kept.bytes()).isEqualTo(FileId.of(bytes));
        assertThat(kept.capturedByName()).isEqualTo("Ada Wong");
        assertThat(as(EDITOR, () -> provenance.findByBytes(FileId.of(bytes)))).contains(kept);
        assertThat(as(EDITOR, () -> provenance.bytes(kept.id()))).isEqualTo(bytes);
    }

    @Test
    void keepsWhatAnOriginalDoesNotSay() {
        var bare =
                new Original(
                        "Headline",
                        "",
                        "",
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        "",
                        Body.EMPTY,
                        List.of(),
                        List.of(),
                        List.of());

        var captured = as(EDITOR, () -> provenance.capture(capture(page(), bare)));

        assertThat(as(EDITOR, () -> provenance.get(captured.id())).original()).isEqualTo(bare);
    }

    @Test
    void refusesTheSameBytesASecondTime() {
        var bytes = page();
        var first = as(EDITOR, () -> provenance.capture(capture(bytes, original())));

        assertThatThrownBy(() -> as(EDITOR, () -> provenance.capture(capture(bytes, original()))))
                .isInstanceOfSatisfying(
                        AlreadyCaptured.class,
                        refusal -> assertThat(refusal.earlier()).isEqualTo(first.id()));
    }

    @Test
    void refusesWhatIsNoText() {
        var programme = new byte[] {'M', 'Z', 0, 1, 2, 3};

        assertThatThrownBy(
                        () -> as(EDITOR, () -> provenance.capture(capture(programme, original()))))
                .isInstanceOf(FileTypeNotAccepted.class);
    }

    @Test
    void doesNotKnowWhatWasNeverCaptured() {
        assertThatThrownBy(() -> as(EDITOR, () -> provenance.get(CaptureId.next())))
                .isInstanceOf(CaptureNotFound.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update provenance_capture set headline = 'x' where id = ?",
                "delete from provenance_capture where id = ?",
                "update provenance_rights_as_given set statement = 'x' where capture_id = ?",
                "delete from provenance_rights_as_given where capture_id = ?",
                "update provenance_picture set credit = 'x' where capture_id = ?",
                "delete from provenance_picture where capture_id = ?"
            })
    void nobodyChangesACaptureNotEvenInTheDatabase(String attempt) throws SQLException {
        var captured = as(EDITOR, () -> provenance.capture(capture(page(), original())));

        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(attempt)) {
            statement.setObject(1, captured.id().value());
            assertThatThrownBy(statement::executeUpdate).hasMessageContaining("is immutable");
        }
    }

    private static byte[] page() {
        return ("<html><h1>" + UUID.randomUUID() + "</h1></html>").getBytes(UTF_8);
    }

    private static NewCapture capture(byte[] bytes, Original original) {
        return new NewCapture(bytes, "html", Optional.empty(), original);
    }

    private static Original original() {
        return new Original(
                "A storm",
                "The deck",
                "Ada Berg",
                "VALLBY, Feb. 11",
                Optional.of(
                        new OriginalDate(OffsetDateTime.parse("2024-02-11T07:45:00+03:00"), false)),
                Optional.of(URI.create("https://www.ncr.example/storm")),
                "en",
                "Northern Coast Radio",
                new Body("<p>“Eleven [fishing] boats” … lost.</p>"),
                List.of("© NCR", "Used with the permission of Northern Coast Radio."),
                List.of(
                        new OriginalPicture(
                                URI.create("https://www.ncr.example/a.jpg"), "A", "B", "C")),
                List.of());
    }
}

package press.imprimatur.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.identity.IdentityFixture.somebodyWho;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import press.imprimatur.identity.BrokenLink.Kind;
import press.imprimatur.testing.ImprimaturArchive;

@ArquillianTest
class AuditChainIT {

    @Inject AuditChain chain;

    @Resource(lookup = "java:app/jdbc/imprimatur")
    DataSource database;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @Test
    void linksWhatWasDoneWithinSeconds() {
        var before = check().end();

        somebodyWho(Role.EDITOR);
        var after = whenAllIsLinked();

        assertThat(after.end().links()).isGreaterThan(before.links());
        assertThat(after.end().hash()).isNotEqualTo(before.hash());
        assertThat(after.broken()).isEmpty();
    }

    @Test
    void namesTheFirstEntryThatIsNotAsItWasWritten() throws Exception {
        somebodyWho(Role.EDITOR);
        var entry = whenAllIsLinked().end().links();
        var changed = "select entry from identity_audit_link where position = " + entry;

        behindItsBack("set summary = summary || '!' where number = (" + changed + ")");
        var broken = check().broken();
        behindItsBack("set summary = left(summary, -1) where number = (" + changed + ")");

        assertThat(broken)
                .hasValueSatisfying(link -> {
                    assertThat(link.position()).isEqualTo(entry);
                    assertThat(link.fault()).isEqualTo(Kind.WORDS_CHANGED);
                });
        assertThat(check().broken()).isEmpty();
    }

    @Test
    void isReadThroughByTheLeadsOnly() {
        assertThatThrownBy(() -> IdentityFixture.as(Set.of(Role.REPORTER), chain::check))
                .isInstanceOf(NotAllowed.class);
    }

    private ChainReport check() {
        return IdentityFixture.as(Set.of(Role.EDITOR), chain::check);
    }

    private ChainReport whenAllIsLinked() {
        var patience = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (waiting() > 0 && System.nanoTime() < patience) {
            Thread.onSpinWait();
        }
        assertThat(waiting()).isZero();
        return check();
    }

    private long waiting() {
        return IdentityFixture.as(Set.of(Role.EDITOR), () -> chain.end().waiting());
    }

    private void behindItsBack(String change) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter table identity_audit disable trigger identity_audit_keep");
            statement.execute("update identity_audit " + change);
            statement.execute("alter table identity_audit enable trigger identity_audit_keep");
        }
    }
}

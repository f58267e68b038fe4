package press.imprimatur.rights;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.identity.IdentityFixture.as;
import static press.imprimatur.identity.IdentityFixture.tokenWith;

import jakarta.inject.Inject;
import java.net.URL;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import press.imprimatur.identity.Role;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.Act;
import press.imprimatur.terms.Channel;
import press.imprimatur.terms.Component;
import press.imprimatur.terms.ComponentKind;
import press.imprimatur.terms.EvidenceType;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.Question;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.WorkFacts;
import press.imprimatur.terms.WorkVersion;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.Script;

/** What went out by right of a permission stands in its record. */
@ArquillianTest
class PermissionUsesIT {

    @ArquillianResource URL base;
    @Inject PermissionUses uses;
    @Inject Permissions permissions;
    @Inject Decisions decisions;
    @Inject Receipts receipts;
    @Inject Clock clock;

    private final WorkId story = WorkId.next();

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @Test
    void tells_what_is_live_and_when_the_rest_came_down() {
        var id = granted();
        publish("https://example.org/first");
        desk(() -> {
            receipts.recordTakedown(story, "site");
            return null;
        });
        publish("https://example.org/again");

        var told = desk(() -> uses.of(id, Optional.empty(), 10)).items();

        assertThat(told)
                .extracting(use -> use.receipt().address())
                .containsExactly("https://example.org/again", "https://example.org/first");
        assertThat(told.get(0).takenDown()).isEmpty();
        assertThat(told.get(1).takenDown().orElseThrow().at())
                .isAfterOrEqualTo(told.get(1).receipt().at());
    }

    @Test
    void is_read_by_scripts_page_by_page() {
        var id = granted();
        publish("https://example.org/first");
        publish("https://example.org/second");
        var script = new Script(base, tokenWith(press.imprimatur.identity.TokenScope.READ));

        var page = script.get("permissions/" + id + "/uses?limit=1");
        var rest = script.get("permissions/" + id + "/uses?limit=1&cursor=" + page.text("next"));

        assertThat(page.json().at("/items/0/receipt/address").asText()).endsWith("/second");
        assertThat(rest.json().at("/items/0/receipt/address").asText()).endsWith("/first");
        assertThat(rest.json().hasNonNull("next")).isFalse();
        assertThat(script.get("permissions/" + InstrumentId.next() + "/uses").status())
                .isEqualTo(404);
    }

    private InstrumentId granted() {
        var what =
                new NewInstrument(
                        InstrumentKind.GRANT,
                        "One story",
                        Optional.empty(),
                        "Radio",
                        Optional.empty(),
                        Terms.allowing(Scope.of(story), Use.WEB_FULL));
        var paper = new NewEvidence(EvidenceType.MAIL, "yes.txt", "Yes".getBytes(UTF_8), null);
        return desk(() -> permissions.record(what, List.of(paper)));
    }

    private void publish(String address) {
        var version = WorkVersion.first(story, "v1", WorkFacts.NONE);
        var body = Component.text(ComponentKind.BODY, version);
        var site = Channel.site("site", "Daily");
        var question =
                Question.of(
                        Act.PUBLISH, Use.WEB_FULL, version, List.of(body), site, clock.instant());
        desk(() ->
                receipts.store(
                        new NewReceipt(
                                question,
                                decisions.decideAndReserve(question),
                                address,
                                "0".repeat(64))));
    }

    private static <T> T desk(Supplier<T> work) {
        return as(Set.of(Role.EDITOR, Role.RIGHTS_EDITOR), work);
    }
}

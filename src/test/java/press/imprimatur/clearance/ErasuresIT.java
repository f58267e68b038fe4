package press.imprimatur.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.identity.IdentityFixture.as;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.courier.Courier;
import press.imprimatur.courier.Letter;
import press.imprimatur.identity.IdentityFixture;
import press.imprimatur.identity.NotAllowed;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.TokenScope;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.Asking;
import press.imprimatur.rights.NewInstrument;
import press.imprimatur.rights.Permissions;
import press.imprimatur.rights.Requests;
import press.imprimatur.sources.ContactBook;
import press.imprimatur.sources.Outlet;
import press.imprimatur.sources.OutletDetails;
import press.imprimatur.sources.Outlets;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Use;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.Script;

/** Somebody who answered for an outlet wants to be forgotten. */
@ArquillianTest
class ErasuresIT {

    private static final String WHY = "Asked for it by telephone";

    @Inject Erasures erasures;
    @Inject ContactBook contacts;
    @Inject Outlets outlets;
    @Inject Permissions permissions;
    @Inject Requests requests;
    @Inject Courier courier;
    @PersistenceContext EntityManager entities;
    @ArquillianResource URL base;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String mail = "ann-" + mark + "@rfa.example";
    private Outlet outlet;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @BeforeEach
    void anOutletWithAContact() {
        IdentityFixture.setUpNewsroom();
        var name = "Outlet " + mark;
        outlet = desk(() -> outlets.add(new OutletDetails(name, "", "Ann " + mark, mail, "")));
    }

    @Test
    void leavesADatedStubAndNothingOfThePerson() {
        var asked = asked();
        desk(() -> {
            requests.withdraw(asked, revision(asked), "No longer needed");
            return null;
        });
        desk(() -> courier.send(letter()));

        var erasure = desk(() -> erasures.forget(" " + mail.toUpperCase() + " ", WHY));

        assertThat(erasure.outlets()).isOne();
        assertThat(erasure.requests()).isOne();
        assertThat(erasure.letters()).isOne();
        assertThat(desk(() -> outlets.get(outlet.id())).details().contactMail()).isEmpty();
        assertThat(desk(() -> outlets.get(outlet.id())).details().contactName()).isEmpty();
        assertThat(desk(() -> contacts.erasedAt(outlet.id()))).isPresent();
        assertThat(desk(() -> requests.get(asked)).asking().mail()).isEmpty();
        assertThat(desk(() -> requests.get(asked)).askedAt()).isNotNull();
        assertThat(desk(() -> erasures.list()).get(0)).isEqualTo(erasure);
        for (var table :
                List.of(
                        "sources_outlet",
                        "rights_request",
                        "courier_letter",
                        "clearance_erasure")) {
            assertThat(rowsThatName(table)).as(table).isZero();
        }
    }

    @Test
    void waitsUntilNobodyIsAskedAnyMore() {
        asked();

        assertThatThrownBy(() -> desk(() -> erasures.forget(mail, WHY)))
                .isInstanceOf(ContactStillAsked.class);
        assertThat(desk(() -> outlets.get(outlet.id())).details().contactMail()).isEqualTo(mail);
    }

    @Test
    void wantsAnAddressThatIsKnownAndAReasonThatDoesNotHoldIt() {
        assertThatThrownBy(() -> desk(() -> erasures.forget("Ann", WHY)))
                .isInstanceOf(FieldRefused.class);
        assertThatThrownBy(() -> desk(() -> erasures.forget("nobody-" + mail, WHY)))
                .isInstanceOf(FieldRefused.class);
        assertThatThrownBy(() -> desk(() -> erasures.forget(mail, " ")))
                .isInstanceOf(FieldRefused.class);
        assertThatThrownBy(() -> desk(() -> erasures.forget(mail, "For " + mail)))
                .isInstanceOf(FieldRefused.class);
    }

    @Test
    void isDoneByScriptsToo() {
        var script = new Script(base, IdentityFixture.tokenWith(TokenScope.RIGHTS));
        var wanted = "{\"mail\":\"" + mail + "\",\"reason\":\"" + WHY + " " + mark + "\"}";

        var done = script.post("erasures", wanted);

        assertThat(done.status()).as(done.json().toString()).isEqualTo(200);
        assertThat(done.json().path("outlets").asInt()).isOne();
        assertThat(script.get("erasures").json().toString()).contains(WHY + " " + mark);
        assertThat(script.post("erasures", "{}").status()).isEqualTo(422);
    }

    @Test
    void isForTheRightsDeskAndAdministrators() {
        for (var role : List.of(Role.REPORTER, Role.EDITOR)) {
            assertThatThrownBy(() -> as(Set.of(role), () -> erasures.forget(mail, WHY)))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    private InstrumentId asked() {
        var work = WorkId.next();
        var id =
                desk(() ->
                        permissions.draft(
                                new NewInstrument(
                                        InstrumentKind.GRANT,
                                        "One story",
                                        null,
                                        "Radio Free Asia",
                                        null,
                                        Terms.allowing(Scope.of(work), Use.WEB_FULL))));
        desk(() -> {
            var asking = new Asking("Ann " + mark, mail, Optional.empty());
            requests.send(id, revision(id), asking);
            return null;
        });
        return id;
    }

    private long revision(InstrumentId id) {
        return desk(() -> permissions.get(id)).revision();
    }

    private Letter letter() {
        var text = "Dear Ann " + mark + ", thank you.";
        return new Letter(
                List.of(mail), "Thanks", text, Optional.empty(), Optional.empty(), List.of());
    }

    private long rowsThatName(String table) {
        var query = "select count(*) from " + table + " t where t::text like :it";
        return ((Number)
                                entities.createNativeQuery(query)
                                        .setParameter("it", "%nn-" + mark + "%")
                                        .getSingleResult())
                        .longValue()
                + ((Number)
                                entities.createNativeQuery(query)
                                        .setParameter("it", "%Ann " + mark + "%")
                                        .getSingleResult())
                        .longValue();
    }

    private static <T> T desk(Supplier<T> work) {
        return as(Set.of(Role.EDITOR, Role.RIGHTS_EDITOR), work);
    }
}

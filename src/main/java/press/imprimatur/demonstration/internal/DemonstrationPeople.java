package press.imprimatur.demonstration.internal;

import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.REPORTER;
import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.NewUser;
import press.imprimatur.identity.NewsroomAnswers;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.SetUp;
import press.imprimatur.identity.SetUpAnswers;
import press.imprimatur.identity.UserId;
import press.imprimatur.identity.Users;

/**
 * The people of the demonstration. Their password is the one-time code of the first start, which
 * only whoever started it has seen.
 */
@ApplicationScoped
class DemonstrationPeople {

    static final ZoneId ZONE = ZoneId.of("Europe/Prague");

    @Inject
    @ConfigProperty(name = "imprimatur.identity.setup-code", defaultValue = "")
    String code;

    @Inject
    @ConfigProperty(name = "imprimatur.demo.address", defaultValue = "http://localhost:8080")
    String address;

    @Inject SetUp setUp;
    @Inject Users users;
    @Inject CurrentCaller callers;

    private Caller ada;
    private Caller ben;
    private Caller rita;
    private final List<UserId> staff = new ArrayList<>();

    void moveIn() {
        var newsroom = NewsroomAnswers.inEnglish("The Harbour Courier", address, ZONE.getId());
        setUp.complete(new SetUpAnswers(code, "ola", "Ola Marsh", code, newsroom));
        ada = join("ada", "Ada Brook", REPORTER);
        ben = join("ben", "Ben Carver", EDITOR);
        join("edith", "Edith Lane", EDITOR);
        rita = join("rita", "Rita Soames", RIGHTS_EDITOR);
    }

    private Caller join(String name, String fullName, Role role) {
        UserId id =
                callers.runAs(
                        Caller.system("demonstration"),
                        () -> users.add(new NewUser(name, fullName, "", Set.of(role), code)));
        staff.add(id);
        return new Caller(id, fullName, Set.of(role), Caller.Via.DESK);
    }

    /** Everybody who works here, but whoever only administers. */
    List<UserId> staff() {
        return List.copyOf(staff);
    }

    UserId reporter() {
        return ada.user();
    }

    <T> T asReporter(Supplier<T> work) {
        return callers.runAs(ada, work);
    }

    <T> T asEditor(Supplier<T> work) {
        return callers.runAs(ben, work);
    }

    <T> T asRightsEditor(Supplier<T> work) {
        return callers.runAs(rita, work);
    }
}

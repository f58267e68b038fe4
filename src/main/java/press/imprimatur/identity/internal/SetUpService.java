package press.imprimatur.identity.internal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.NewUser;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.SetUp;
import press.imprimatur.identity.SetUpAnswers;
import press.imprimatur.identity.SetUpCodeMissing;
import press.imprimatur.identity.SetUpCodeWrong;
import press.imprimatur.identity.SetUpDone;
import press.imprimatur.identity.UserId;

@Stateless
@Allows
public class SetUpService implements SetUp {

    @Inject Accounts accounts;
    @Inject NewsroomRow newsroom;
    @Inject Passwords passwords;
    @Inject IdentitySettings settings;
    @Inject CurrentCaller callers;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    @Override
    @Allows(thePublic = true)
    public boolean isNeeded() {
        return accounts.isEmpty();
    }

    /** Two people may answer the page at the same moment; the lock lets one of them finish. */
    @Override
    @Allows(thePublic = true)
    public UserId complete(SetUpAnswers answers) {
        accounts.lockWhoAdministers();
        if (!accounts.isEmpty()) {
            throw new SetUpDone();
        }
        refuseWrongCode(answers.code());
        var room = NewsroomRules.check(answers.newsroom());
        var person =
                new NewUser(
                        answers.name(),
                        answers.fullName(),
                        "",
                        EnumSet.allOf(Role.class),
                        answers.password());
        UserRules.check(person, Optional.of(room.name()));
        var hash = passwords.hash(person.password());
        var first = new User(UserId.next(), person, hash, clock.instant());
        newsroom.add(new StoredNewsroom(room));
        accounts.add(first);
        callers.runAs(
                first.atTheDesk(),
                () -> {
                    audit.record(AuditedAct.of("newsroom.set-up", "newsroom", 1, room.name()));
                    return null;
                });
        return first.id();
    }

    private void refuseWrongCode(String code) {
        var right = settings.setUpCode().orElseThrow(SetUpCodeMissing::new);
        if (!Secret.same(right, code)) {
            throw new SetUpCodeWrong();
        }
    }
}

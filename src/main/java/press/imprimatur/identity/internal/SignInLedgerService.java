package press.imprimatur.identity.internal;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.Session;
import press.imprimatur.identity.SignInAttempt;
import press.imprimatur.identity.TooManySignIns;
import press.imprimatur.identity.UserId;

/**
 * The transactions of signing in. There are two, and the slow check of the password stands between
 * them: the first counts the attempt as failed, so that many at the same moment cannot all slip
 * through before one is counted; the second takes that back.
 */
@Stateless
@LocalBean
@Allows
public class SignInLedgerService {

    /** What is known of the account before the password is checked. */
    public record Begun(
            Optional<UserId> user, Optional<String> passwordHash, List<String> buckets) {}

    @Inject Accounts accounts;
    @Inject Sessions sessions;
    @Inject Failures failures;
    @Inject CurrentCaller callers;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    @Allows
    public Begun begin(SignInAttempt attempt) {
        var now = clock.instant();
        var user = accounts.named(attempt.name()).filter(User::isActive);
        var known = user.filter(u -> failures.isKnown(u.id(), attempt.address())).isPresent();
        var throttled = throttles(attempt, known);
        var before = new ArrayList<Failures.Bucket>();
        for (var each : throttled) {
            before.add(failures.lock(each.bucket(), now));
        }
        refuseBlocked(before, now);
        for (var i = 0; i < before.size(); i++) {
            failures.write(
                    throttled.get(i).bucket(), throttled.get(i).countOne(before.get(i), now));
        }
        return new Begun(
                user.map(User::id),
                user.map(User::passwordHash),
                throttled.stream().map(Counted::bucket).toList());
    }

    @Allows
    public Session succeed(SignInAttempt attempt, Begun begun) {
        var now = clock.instant();
        var user = accounts.find(begun.user().orElseThrow()).orElseThrow();
        var pair = pairOf(attempt);
        failures.forget(pair);
        begun.buckets().stream().filter(b -> !b.equals(pair)).forEach(failures::takeBack);
        failures.know(user.id(), attempt.address(), now);
        var secret = Secret.next();
        var session = new StoredSession(secret, user.id(), now);
        sessions.add(session);
        callers.runAs(user.atTheDesk(), () -> note("user.signed-in", user));
        return new Session(secret, user.atTheDesk(), session.expiresAt());
    }

    @Allows
    public void end(String secret) {
        var user = sessions.find(secret).flatMap(session -> accounts.find(session.user()));
        sessions.end(secret);
        user.ifPresent(somebody ->
                callers.runAs(somebody.atTheDesk(), () -> note("user.signed-out", somebody)));
    }

    private Void note(String verb, User user) {
        audit.record(AuditedAct.of(verb, "user", user.id(), user.fullName()));
        return null;
    }

    /**
     * In an order that is always the same, so that attempts do not wait for each other for ever.
     */
    private static List<Counted> throttles(SignInAttempt attempt, boolean known) {
        var counted = new ArrayList<Counted>();
        if (!known) {
            counted.add(new Counted(Throttle.ACCOUNT, Throttle.ACCOUNT.bucket(attempt.name())));
            counted.add(new Counted(Throttle.ADDRESS, Throttle.ADDRESS.bucket(attempt.address())));
        }
        counted.add(new Counted(Throttle.PAIR, pairOf(attempt)));
        return counted;
    }

    private static String pairOf(SignInAttempt attempt) {
        return Throttle.PAIR.bucket(attempt.name(), attempt.address());
    }

    private static void refuseBlocked(List<Failures.Bucket> buckets, Instant now) {
        buckets.stream()
                .filter(bucket -> bucket.failures() > 0)
                .map(Failures.Bucket::blockedUntil)
                .max(Instant::compareTo)
                .filter(now::isBefore)
                .ifPresent(until -> {
                    throw new TooManySignIns(now, until);
                });
    }

    private record Counted(Throttle throttle, String bucket) {

        Failures.Bucket countOne(Failures.Bucket before, Instant now) {
            var count = Throttle.failuresAfter(before.failures(), before.lastAt(), now);
            return new Failures.Bucket(count, now, now.plus(throttle.delayAfter(count)));
        }
    }
}

package press.imprimatur.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import press.imprimatur.identity.PasswordTooLong;
import press.imprimatur.identity.PasswordTooObvious;
import press.imprimatur.identity.PasswordTooShort;
import press.imprimatur.identity.TooBusy;

/**
 * Hashes passwords, slowly, and never so many at once that the newsroom stands still: a flood of
 * attempts to sign in waits for itself, not for readers.
 */
@ApplicationScoped
class Passwords {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;
    private static final int ITERATIONS = 600_000;
    private static final int PATIENCE_SECONDS = 10;

    private final int iterations;
    private final Semaphore atOnce;
    private final PasswordHash nobodys;

    Passwords() {
        this(ITERATIONS);
    }

    Passwords(int iterations) {
        this.iterations = iterations;
        var half = Runtime.getRuntime().availableProcessors() / 2;
        this.atOnce = new Semaphore(Math.max(1, Math.min(2, half)), true);
        this.nobodys = PasswordHash.of(Secret.next(), iterations);
    }

    /** Refuses what can be guessed; says nothing about which characters it is made of. */
    static void refuseWeak(String password, String userName, Optional<String> newsroom) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new PasswordTooShort(SHORTEST);
        }
        if (password.length() > LONGEST) {
            throw new PasswordTooLong(LONGEST);
        }
        var small = password.toLowerCase(Locale.ROOT);
        if (contains(small, userName) || newsroom.filter(n -> contains(small, n)).isPresent()) {
            throw new PasswordTooObvious();
        }
    }

    String hash(String password) {
        return inTurn(() -> PasswordHash.of(password, iterations).toString());
    }

    /** Takes as long for accounts that do not exist as for those that do. */
    boolean belongsTo(Optional<String> kept, String password) {
        var hash = kept.map(PasswordHash::read).orElse(nobodys);
        var shortened = password.substring(0, Math.min(password.length(), LONGEST + 1));
        return inTurn(() -> hash.isOf(shortened)) && kept.isPresent();
    }

    private <T> T inTurn(Supplier<T> hashing) {
        try {
            if (!atOnce.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new TooBusy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new TooBusy();
        }
        try {
            return hashing.get();
        } finally {
            atOnce.release();
        }
    }

    private static boolean contains(String password, String guess) {
        var small = guess.toLowerCase(Locale.ROOT).strip();
        return small.length() > 2 && password.contains(small);
    }
}

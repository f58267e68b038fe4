package press.imprimatur.launcher;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import press.imprimatur.keyring.KeyRing;

/** The names of the keys that have sealed something in a database, and whether they are there. */
final class KnownKeys {

    private final Login database;

    KnownKeys(Login database) {
        this.database = database;
    }

    /** Makes keys for a database that has none yet; refuses one whose own are missing. */
    KeyRing ready(KeyFile file) {
        var ring = file.read();
        if (ring.isPresent()) {
            sayWhatIsMissing(ring.get());
            return ring.get();
        }
        var known = all();
        if (!known.isEmpty()) {
            throw new Refusal(
                    "The keys of this database ("
                            + String.join(", ", known)
                            + ") are missing in "
                            + file.path()
                            + ": bring them back with imprimatur keys restore FILE. If they are"
                            + " lost, imprimatur keys new makes others, and what was sealed with"
                            + " the lost ones stays closed.");
        }
        var made = KeyRing.made(new SecureRandom(), Instant.now());
        file.write(made);
        Terminal.say(
                "Keys were made in "
                        + file.path()
                        + "; they are in no backup. Copy them: imprimatur keys backup FILE");
        return made;
    }

    /** What is sealed from now on is sealed with the current key. */
    void remember(KeyRing ring) {
        try (var connection = database.connect();
                var statement =
                        connection.prepareStatement(
                                "insert into keys_key (id, first_used_at) values (?, now())"
                                        + " on conflict do nothing")) {
            statement.setString(1, ring.current().id());
            statement.execute();
        } catch (SQLException failure) {
            throw new Refusal("The database refuses the name of a key: " + failure.getMessage());
        }
    }

    void sayWhatIsMissing(KeyRing ring) {
        var missing = all().stream().filter(known -> !ring.has(known)).toList();
        if (!missing.isEmpty()) {
            Terminal.say(
                    "What was sealed with the keys "
                            + String.join(", ", missing)
                            + " stays closed until they are brought back: imprimatur keys restore"
                            + " FILE");
        }
    }

    /** Empty for a schema from before there were keys, too. */
    List<String> all() {
        var found = new ArrayList<String>();
        try (var connection = database.connect()) {
            var there = ClusterChecks.ask(connection, "select to_regclass('public.keys_key')");
            if (there == null) {
                return List.of();
            }
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("select id from keys_key order by id")) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new Refusal("The database does not answer: " + failure.getMessage(), failure);
        }
    }
}

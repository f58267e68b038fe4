package press.imprimatur.jobs;

import static java.util.Objects.requireNonNull;

/**
 * A table whose rows are pieces of work. Each has {@code attempts} and {@code next_attempt_at}, and
 * an index on the latter over those that wait. Whoever has one produces it as a bean, so that those
 * who run the newsroom see what waits in it: {@code @Produces static final JobTable TABLE}.
 *
 * @param name of the table, as SQL has it
 * @param key its column of names, a {@code uuid}
 * @param waiting the condition, as SQL has it, of the rows that are still to be done
 * @param title what is done with them, a message key: "Sending letters"
 */
public record JobTable(String name, String key, String waiting, String title) {

    public JobTable {
        requireNonNull(name, "name");
        requireNonNull(key, "key");
        requireNonNull(waiting, "waiting");
        requireNonNull(title, "title");
    }

    /** One whose rows are gone once they are done. */
    public static JobTable of(String name, String key, String title) {
        return new JobTable(name, key, "true", title);
    }
}

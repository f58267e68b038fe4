package press.imprimatur.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a backup holds, so that a restore can tell whether it got everything.
 *
 * @param taken the instant of the one snapshot that all tables come from, in UTC
 * @param schema the version of the newest migration that the database had seen
 * @param tables in the order in which they must come back
 * @param sequences the last number that each gave out
 */
record Manifest(
        int format, String taken, String schema, List<Part> tables, Map<String, Long> sequences) {

    static final int FORMAT = 1;

    private static final String UNREADABLE =
            "The file is no backup of Imprimatur, or it is damaged: its manifest is unreadable.";

    /**
     * One table's rows, as PostgreSQL's text format of COPY, and the hash of exactly those bytes.
     */
    record Part(String table, List<String> columns, long rows, String sha256) {

        private boolean isComplete() {
            return table != null
                    && sha256 != null
                    && columns != null
                    && columns.stream().noneMatch(Objects::isNull);
        }

        String entry() {
            return "tables/" + table + ".copy";
        }
    }

    byte[] toJson() {
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Manifest of(byte[] json) {
        try {
            var tree = new ObjectMapper().readTree(json);
            refuseOtherFormat(tree.path("format").asInt());
            var manifest = new ObjectMapper().treeToValue(tree, Manifest.class);
            if (manifest.isComplete()) {
                return manifest;
            }
        } catch (IOException unreadable) {
            throw new Refusal(UNREADABLE, unreadable);
        }
        throw new Refusal(UNREADABLE);
    }

    // Before the rest is read, of which a newer one may hold more.
    private static void refuseOtherFormat(int format) {
        if (format > FORMAT) {
            throw new Refusal(
                    "The backup comes from a newer Imprimatur (format "
                            + format
                            + "): restore it with that one.");
        }
    }

    private boolean isComplete() {
        return format == FORMAT
                && taken != null
                && schema != null
                && schema.matches("[0-9]+([._][0-9]+)*")
                && sequences != null
                && !sequences.containsValue(null)
                && tables != null
                && tables.stream().allMatch(part -> part != null && part.isComplete());
    }
}

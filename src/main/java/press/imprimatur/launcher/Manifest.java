package press.imprimatur.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;

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

    /**
     * One table's rows, as PostgreSQL's text format of COPY, and the hash of exactly those bytes.
     */
    record Part(String table, List<String> columns, long rows, String sha256) {

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
            var manifest = new ObjectMapper().readValue(json, Manifest.class);
            if (manifest.format() == FORMAT) {
                return manifest;
            }
        } catch (IOException unreadable) {
            throw new Refusal("The file is no backup of Imprimatur: its manifest is unreadable.");
        }
        throw new Refusal(
                "The backup was written by another Imprimatur: restore it with that one.");
    }
}

package press.imprimatur.publishing.internal.serving;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what is stored of renditions, over whichever connection: readers have their own, and
 * whoever publishes reads inside the transaction.
 */
final class RenditionRows {

    private static final String FOUND =
            """
            select r.stale, r.own_only, r.version, a.status, a.media_type, a.content, a.gzip,
                   a.etag, a.outside_hosts, a.location, a.last_modified, a.valid_until
            from publishing_rendition r
            join publishing_answer a on a.channel = r.channel and a.path = r.path
            where r.channel = ? and r.path = ?
            order by a.position
            """;
    private static final String VERSIONS =
            """
            select r.path, r.version from publishing_rendition r
            where r.channel = ? and r.path = any (?)
              and exists (select 1 from publishing_answer a
                          where a.channel = r.channel and a.path = r.path)
            """;

    private static final String LISTS_VERSION =
            "select version from publishing_rendition where channel = ? and path = ?";

    private RenditionRows() {}

    /** A list that was marked and never rendered is empty, as what never stood anywhere. */
    static Optional<Rendition> find(Connection connection, String channel, String path)
            throws SQLException {
        try (var statement = connection.prepareStatement(FOUND)) {
            statement.setString(1, channel);
            statement.setString(2, path);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(rendition(rows)) : Optional.empty();
            }
        }
    }

    private static Rendition rendition(ResultSet rows) throws SQLException {
        var stale = rows.getBoolean("stale");
        var ownOnly = rows.getBoolean("own_only");
        var version = rows.getLong("version");
        List<PublicResponse> answers = new ArrayList<>();
        do {
            answers.add(answer(rows));
        } while (rows.next());
        return new Rendition(answers, stale, ownOnly, version);
    }

    private static PublicResponse answer(ResultSet row) throws SQLException {
        return new PublicResponse(
                row.getInt("status"),
                row.getString("media_type"),
                row.getBytes("content"),
                row.getBytes("gzip"),
                row.getString("etag"),
                Set.of((String[]) row.getArray("outside_hosts").getArray()),
                Optional.of(row.getString("location")).filter(text -> !text.isEmpty()),
                instant(row, "last_modified").orElseThrow(),
                instant(row, "valid_until"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    /** That of the front page: whatever changes any list marks it. */
    static long listsVersion(Connection connection, String channel) throws SQLException {
        try (var statement = connection.prepareStatement(LISTS_VERSION)) {
            statement.setString(1, channel);
            statement.setString(2, RenditionStore.FRONT);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getLong("version") : 0;
            }
        }
    }

    /** Without those where nothing ever stood. */
    static Map<String, Long> versions(
            Connection connection, String channel, Collection<String> paths) throws SQLException {
        var versions = new HashMap<String, Long>();
        try (var statement = connection.prepareStatement(VERSIONS)) {
            statement.setString(1, channel);
            statement.setArray(2, connection.createArrayOf("text", paths.toArray()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    versions.put(rows.getString("path"), rows.getLong("version"));
                }
            }
        }
        return versions;
    }
}

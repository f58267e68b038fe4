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

    /** A copy is given whenever what it is a copy of is, and else what stands in that place. */
    private static final String FOUND_COPY =
            """
            select r.stale, r.own_only, r.version, a.status,
                   case when a.status = 200 then c.media_type else a.media_type end as media_type,
                   case when a.status = 200 then c.content else a.content end as content,
                   a.gzip,
                   case when a.status = 200 then c.etag else a.etag end as etag,
                   a.outside_hosts, a.location, a.last_modified, a.valid_until
            from publishing_copy c
            join publishing_rendition r on r.channel = c.channel and r.path = c.of_path
            join publishing_answer a on a.channel = r.channel and a.path = r.path
            where c.channel = ? and c.path = ?
            order by a.position
            """;

    private static final String VERSIONS =
            """
            with asked as (
                select c.path, c.of_path from publishing_copy c
                where c.channel = ? and c.path = any (?)
                union all
                select path, path from unnest(?) as itself (path)
            )
            select asked.path, r.version
            from asked join publishing_rendition r on r.path = asked.of_path
            where r.channel = ? and exists (select 1 from publishing_answer a
                          where a.channel = r.channel and a.path = r.path)
            """;

    private static final String LISTS_VERSION =
            "select version from publishing_rendition where channel = ? and path = ?";

    private RenditionRows() {}

    /** A list that was marked and never rendered is empty, as what never stood anywhere. */
    static Optional<Rendition> find(Connection connection, String channel, String path)
            throws SQLException {
        var found = found(connection, FOUND, channel, path);
        return found.isPresent() || !path.startsWith(RenditionStore.MEDIA)
                ? found
                : found(connection, FOUND_COPY, channel, path);
    }

    private static Optional<Rendition> found(
            Connection connection, String query, String channel, String path) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
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
        return new Rendition(answers, stale, ownOnly, List.of(), version);
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
            var asked = connection.createArrayOf("text", paths.toArray());
            statement.setString(1, channel);
            statement.setArray(2, asked);
            statement.setArray(3, asked);
            statement.setString(4, channel);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    versions.put(rows.getString("path"), rows.getLong("version"));
                }
            }
        }
        return versions;
    }
}

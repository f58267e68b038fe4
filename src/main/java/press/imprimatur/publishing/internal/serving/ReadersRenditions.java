package press.imprimatur.publishing.internal.serving;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Reads renditions for readers, over connections of their own: few, and none of them waits for
 * longer than a second. A database that hangs, or a desk that uses up the other pool, does not make
 * readers wait.
 */
@ApplicationScoped
class ReadersRenditions implements RenditionStore {

    @Resource(lookup = "java:app/jdbc/readers")
    DataSource readers;

    /** What is asked of a connection. */
    private interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }

    @Override
    public Optional<Rendition> find(String channel, String path) {
        return asked(connection -> RenditionRows.find(connection, channel, path));
    }

    @Override
    public Map<String, Long> versions(String channel, Collection<String> paths) {
        return asked(connection -> RenditionRows.versions(connection, channel, paths));
    }

    @Override
    public long listsVersion(String channel) {
        return asked(connection -> RenditionRows.listsVersion(connection, channel));
    }

    private <T> T asked(Question<T> question) {
        try (var connection = readers.getConnection()) {
            return question.ask(connection);
        } catch (SQLException silent) {
            throw new IllegalStateException("the database does not answer readers", silent);
        }
    }
}

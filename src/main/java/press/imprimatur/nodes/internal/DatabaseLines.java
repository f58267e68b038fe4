package press.imprimatur.nodes.internal;

import java.sql.SQLException;

/** Opens lines to the database. */
interface DatabaseLines {

    /** A line on which everything is heard that is told from now on. */
    DatabaseLine open() throws SQLException;
}

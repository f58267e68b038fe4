/**
 * Stands between the sockets and the server's threads: takes requests in until they are whole, and
 * gives answers out as fast as they are taken, without holding a thread for either. Counts what is
 * open, says no in time, and answers while the application is still starting. It decides by what
 * HTTP says alone and knows nothing of the newsroom.
 */
package press.imprimatur.launcher.front;

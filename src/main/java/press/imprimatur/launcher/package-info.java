/**
 * Starts everything that one machine needs: an embedded PostgreSQL with a directory that survives,
 * and Payara Micro with the application; and brings all of it into a backup and back. It runs
 * before there is a server, speaks to a terminal, and is no part of the WAR.
 */
package press.imprimatur.launcher;

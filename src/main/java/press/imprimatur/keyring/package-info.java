/**
 * The keys by which something is sealed that must not be readable in the database, and the form of
 * what is sealed. Pure: it knows no server, no database and no file, and nobody of the house, so
 * that the launcher, which makes, turns and copies the keys, works with the same code as the server
 * that seals with them.
 */
@NewsroomModule(
        name = "keyring",
        mayUse = {})
package press.imprimatur.keyring;

import press.imprimatur.kernel.NewsroomModule;

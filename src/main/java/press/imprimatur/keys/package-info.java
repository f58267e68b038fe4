/**
 * Seals what must not be readable in the database, and opens it again, with keys that are kept
 * outside of it: whoever has only the database, or a backup of it, opens nothing. Must not know
 * what is sealed; every module that keeps a secret it has to read again asks it. A column in which
 * something sealed lies is called {@code sealed_…} and is {@code bytea}: by that the launcher finds
 * all of them when the keys are turned.
 */
@NewsroomModule(
        name = "keys",
        mayUse = {"kernel", "keyring"})
package press.imprimatur.keys;

import press.imprimatur.kernel.NewsroomModule;

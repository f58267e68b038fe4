/**
 * Takes letters that must leave the house and brings them out: once, by mail, also after a crash or
 * while the mail server is away, and shows what cannot be delivered. Must not know what a letter is
 * about; whoever has something to say writes it and hands it over inside its own transaction.
 */
@NewsroomModule(
        name = "courier",
        mayUse = {"kernel", "jobs", "keys", "api", "identity"})
package press.imprimatur.courier;

import press.imprimatur.kernel.NewsroomModule;

/**
 * Asks grantors for permissions and brings their answers home: requests by mail with a name of
 * their own in the address, reminders, answers with their evidence, spoken grants, and the page on
 * which a grantor without an account answers. Decides what is said to whom and whose answer it is;
 * what an answer means for a permission is decided by {@code rights}. Must not know articles: the
 * text that is asked about comes through {@link press.imprimatur.clearance.AskedWork}.
 */
@NewsroomModule(
        name = "clearance",
        mayUse = {
            "kernel",
            "api",
            "markup",
            "files",
            "identity",
            "proxies",
            "mailbox",
            "courier",
            "sources",
            "terms",
            "rights"
        })
package press.imprimatur.clearance;

import press.imprimatur.kernel.NewsroomModule;

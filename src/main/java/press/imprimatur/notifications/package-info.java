/**
 * Tells people at the desk what concerns them: in the inbox of each, and by mail as each of them
 * chose. Must know nothing of stories, comments or assignments; whoever has something to tell hands
 * it over inside its own transaction, with a headline and a place of the desk where it is seen.
 */
@NewsroomModule(
        name = "notifications",
        mayUse = {"kernel", "jobs", "api", "identity", "courier"})
package press.imprimatur.notifications;

import press.imprimatur.kernel.NewsroomModule;

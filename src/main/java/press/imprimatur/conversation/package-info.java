/**
 * What colleagues say to each other about a story while it is written: threads of comments on its
 * words, or on all of it, which are answered and resolved. Decides who may say what where. Nothing
 * of it ever belongs to a story: nobody who brings stories out may know this module.
 */
@NewsroomModule(
        name = "conversation",
        mayUse = {"kernel", "api", "identity", "markup", "articles", "notifications"})
package press.imprimatur.conversation;

import press.imprimatur.kernel.NewsroomModule;

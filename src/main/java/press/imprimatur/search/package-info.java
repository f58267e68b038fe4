/**
 * Finds any story, outlet, permission, picture or letter by its words, its address or its id, from
 * the one box of the desk. Keeps nothing of its own: what it has entered is said elsewhere, and can
 * be entered anew. Decides nothing about newsroom matters, and shows nobody what the module that
 * keeps it would not. It listens to what happens; nobody uses it.
 */
@NewsroomModule(
        name = "search",
        mayUse = {
            "kernel",
            "jobs",
            "identity",
            "api",
            "markup",
            "sources",
            "courier",
            "terms",
            "rights",
            "media",
            "articles",
            "publishing"
        })
package press.imprimatur.search;

import press.imprimatur.kernel.NewsroomModule;

/**
 * Does the same with many stories at once, in the background: says first of each what will happen,
 * or why it will not, and afterwards what came of it. Decides nothing about a story: each is done
 * by itself, through the module whose act it is, as the person who asked and with what that person
 * may do then. Nobody uses it.
 */
@NewsroomModule(
        name = "bulk",
        mayUse = {
            "kernel",
            "jobs",
            "api",
            "identity",
            "sections",
            "notifications",
            "rights",
            "articles",
            "publishing"
        })
package press.imprimatur.bulk;

import press.imprimatur.kernel.NewsroomModule;

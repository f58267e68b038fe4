/**
 * Who does which story until when: ideas, assignments and their due times, and that people learn
 * what becomes of their work. Decides who may give work to whom. Must know nothing of how stories
 * are written or brought out; the desk shows it at home, in the calendar and beside a story.
 */
@NewsroomModule(
        name = "planning",
        mayUse = {
            "kernel",
            "jobs",
            "api",
            "identity",
            "markup",
            "sections",
            "articles",
            "notifications"
        })
package press.imprimatur.planning;

import press.imprimatur.kernel.NewsroomModule;

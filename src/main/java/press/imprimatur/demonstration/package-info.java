/**
 * Brings a newsroom to look around in: people, stories of its own, two partners that do not exist,
 * and permissions in every state. Written for this product; loaded only into an empty installation
 * that was started for it. Works through the same doors as everybody else, and nobody uses it.
 */
@NewsroomModule(
        name = "demonstration",
        mayUse = {
            "kernel",
            "identity",
            "markup",
            "sections",
            "sources",
            "terms",
            "rights",
            "media",
            "articles",
            "conversation",
            "planning",
            "ingest",
            "publishing"
        })
package press.imprimatur.demonstration;

import press.imprimatur.kernel.NewsroomModule;

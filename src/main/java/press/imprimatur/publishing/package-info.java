/**
 * Brings stories out and takes them down: channels, addresses, the pages, pictures and feeds that
 * readers get, and the proof that each was permitted. Asks rights before anything goes out and
 * whenever the rights change; must know nothing of drafting.
 */
@NewsroomModule(
        name = "publishing",
        mayUse = {
            "kernel",
            "jobs",
            "nodes",
            "identity",
            "api",
            "files",
            "markup",
            "sections",
            "sources",
            "terms",
            "rights",
            "provenance",
            "media",
            "articles"
        })
package press.imprimatur.publishing;

import press.imprimatur.kernel.NewsroomModule;

/**
 * Takes in what partners send: reads a story out of a page, has the original captured, and begins a
 * draft of it. Decides what on a page is the story and what is furniture. Must never know
 * publishing. Used by the desk's page for pasting and by scripts.
 */
@NewsroomModule(
        name = "ingest",
        mayUse = {
            "kernel",
            "api",
            "identity",
            "files",
            "markup",
            "sources",
            "provenance",
            "rights",
            "articles"
        })
package press.imprimatur.ingest;

import press.imprimatur.kernel.NewsroomModule;

/**
 * Keeps the articles while they are written: their text, who changed what, and whether a second
 * person has approved it. Decides who may touch which article. Must know nothing of channels;
 * publishing and the pages ask it.
 */
@NewsroomModule(
        name = "articles",
        mayUse = {
            "kernel",
            "api",
            "identity",
            "files",
            "markup",
            "sections",
            "sources",
            "terms",
            "rights",
            "clearance",
            "provenance",
            "media"
        })
package press.imprimatur.articles;

import press.imprimatur.kernel.NewsroomModule;

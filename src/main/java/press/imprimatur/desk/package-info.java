/**
 * The pages that stand over all modules: layout and navigation, the home page, the article
 * workbench, and the one place where a page's failure becomes a sentence. Decides nothing about
 * newsroom matters, so it has no API; nobody uses it.
 */
@NewsroomModule(
        name = "desk",
        mayUse = {
            "kernel",
            "nodes",
            "identity",
            "files",
            "markup",
            "sections",
            "sources",
            "terms",
            "rights",
            "provenance",
            "media",
            "articles",
            "planning",
            "publishing",
            "vault"
        })
package press.imprimatur.desk;

import press.imprimatur.kernel.NewsroomModule;

/**
 * Brings stories out and takes them down: channels, public pages, feeds, and the proofreading of
 * what readers get. What they get is rendered when it changes, stored with what follows it when a
 * permission ends, and compared with the clock before every answer. Asks {@code rights} before
 * anything goes out; must not know how a story was drafted or where it was fetched.
 */
@NewsroomModule(
        name = "publishing",
        mayUse = {
            "kernel",
            "api",
            "identity",
            "files",
            "markup",
            "sources",
            "rights",
            "provenance",
            "media",
            "articles"
        })
package press.imprimatur.publishing;

import press.imprimatur.kernel.NewsroomModule;

/**
 * Where a text came from: captures of originals, immutable and hashed, with the statements of
 * rights found on them; and every difference between an original and what became of it. Must never
 * know editing: others tell it what was captured and what a text is now. Used by intake, which
 * captures, and by the workbench, publishing and the dossier, which compare.
 */
@NewsroomModule(
        name = "provenance",
        mayUse = {
            "kernel",
            "jobs",
            "api",
            "identity",
            "files",
            "markup",
            "sources",
            "terms",
            "rights"
        })
package press.imprimatur.provenance;

import press.imprimatur.kernel.NewsroomModule;

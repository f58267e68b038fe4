/**
 * Keeps originals as they came, immutable and hashed, with the statements of rights found on them,
 * and tells how a text differs from its original. Must know nothing of editing; articles, ingest
 * and publishing ask it.
 */
@NewsroomModule(
        name = "provenance",
        mayUse = {"kernel", "identity", "files", "markup", "sources", "rights"})
package press.imprimatur.provenance;

import press.imprimatur.kernel.NewsroomModule;

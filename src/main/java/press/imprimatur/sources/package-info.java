/**
 * Knows whom our stories come from: the outlets whose work we reprint, with their contacts and the
 * credit line they suggest. Must not know articles; rights, ingest and the pages ask it.
 */
@NewsroomModule(
        name = "sources",
        mayUse = {"kernel", "api", "identity"})
package press.imprimatur.sources;

import press.imprimatur.kernel.NewsroomModule;

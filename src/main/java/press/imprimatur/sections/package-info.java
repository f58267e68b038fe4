/**
 * Knows the sections of the site, a tree: what stories are filed under, and what readers find them
 * by. Must not know articles; {@code articles} files them, and {@code publishing} has a page and a
 * feed of each.
 */
@NewsroomModule(
        name = "sections",
        mayUse = {"kernel", "api", "identity"})
package press.imprimatur.sections;

import press.imprimatur.kernel.NewsroomModule;

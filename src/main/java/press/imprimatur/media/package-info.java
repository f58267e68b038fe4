/**
 * Keeps pictures: the file as it came, the form in which readers get it, caption, credit and where
 * it was found; and the logos that outlets want shown. Each picture is a work of its own and needs
 * a right of its own. Must not know articles; they name pictures, and publishing asks for them.
 */
@NewsroomModule(
        name = "media",
        mayUse = {"kernel", "api", "identity", "files", "sources", "terms", "rights", "clearance"})
package press.imprimatur.media;

import press.imprimatur.kernel.NewsroomModule;

/**
 * Keeps bytes: evidence, originals, pictures. What is kept never changes and is named by its own
 * SHA-256, so the same bytes are kept once and a name proves its content. Must not know what a file
 * means; everybody who needs bytes kept uses it.
 */
@NewsroomModule(
        name = "files",
        mayUse = {"kernel", "identity"})
package press.imprimatur.files;

import press.imprimatur.kernel.NewsroomModule;

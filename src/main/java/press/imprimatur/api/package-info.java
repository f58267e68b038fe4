/**
 * Decides how the API speaks: JSON, problem documents (RFC 9457), versions of things (ETag and
 * If-Match), lists that are paged by key. Must know nothing of users or newsroom matters; the
 * resources of every module speak through it, and need little more of it than the types here.
 */
@NewsroomModule(
        name = "api",
        mayUse = {"kernel", "nodes"})
package press.imprimatur.api;

import press.imprimatur.kernel.NewsroomModule;

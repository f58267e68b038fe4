/**
 * Knows what we owe for what we used: payments and usage reports, when each is due, and what became
 * of it; tells partners what we used, and everybody what may be used of a partner until when.
 * Writes overdue duties down with the rights, which alone decide what follows. Must not know
 * articles; it speaks of works and addresses, as receipts do.
 */
@NewsroomModule(
        name = "dues",
        mayUse = {"kernel", "api", "identity", "files", "sources", "courier", "terms", "rights"})
package press.imprimatur.dues;

import press.imprimatur.kernel.NewsroomModule;

/**
 * What a story rests on: the people and documents behind its sentences, and the vault for those who
 * must not be named. Of them it keeps, unless somebody decides otherwise, no identity but only who
 * of the desk knows it; what is recorded is sealed, opens for the reporter and one named editor,
 * and every look at it is written down. Nothing of it is ever for readers. What may be told about
 * it where is written in {@code src/docs/vault.md}.
 */
@NewsroomModule(
        name = "vault",
        mayUse = {"kernel", "jobs", "keys", "identity", "markup", "courier", "articles"})
package press.imprimatur.vault;

import press.imprimatur.kernel.NewsroomModule;

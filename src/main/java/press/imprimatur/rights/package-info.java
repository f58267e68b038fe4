/**
 * Decides what may be published, where, until when and on what conditions, and proves it later.
 *
 * <p>Keeps instruments (what a right rests on) with their immutable terms and evidence, answers
 * every question with {@link press.imprimatur.rights.RightsEngine one pure decision}, and stores a
 * receipt of each publication. Closed world: what no instrument grants is not permitted. Speaks of
 * works and outlets by their ids and must never know articles, channels' pages or feeds; {@code
 * media}, {@code articles}, {@code publishing} and the desk ask it.
 */
@NewsroomModule(
        name = "rights",
        mayUse = {"kernel", "nodes", "api", "identity", "files", "mailbox", "courier", "sources"})
package press.imprimatur.rights;

import press.imprimatur.kernel.NewsroomModule;

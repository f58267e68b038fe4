/**
 * The register of permissions: what may be published, where, until when and on what conditions, and
 * the proof of it later.
 *
 * <p>Keeps instruments (what a right rests on) with their immutable terms and evidence, their life
 * from the grant to the end, the ledger of what was used and owed, holds and overrides; gathers
 * what is so and asks {@link press.imprimatur.terms.RightsEngine the one evaluator}; stores a
 * receipt of each publication. Speaks of works and outlets by their ids and must never know
 * articles, channels' pages or feeds; {@code media}, {@code articles}, {@code publishing} and the
 * desk ask it.
 */
@NewsroomModule(
        name = "rights",
        mayUse = {
            "kernel",
            "jobs",
            "nodes",
            "api",
            "identity",
            "files",
            "mailbox",
            "courier",
            "sources",
            "terms"
        })
package press.imprimatur.rights;

import press.imprimatur.kernel.NewsroomModule;

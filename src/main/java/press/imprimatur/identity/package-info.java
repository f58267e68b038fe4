/**
 * Knows who is at the desk and what they may do: users, roles, sign-in, API tokens, the audit
 * trail, and the newsroom itself (its name, address and time zone). Must know nothing of newsroom
 * matters; every other module asks it who is calling, and reports to its audit trail.
 */
@NewsroomModule(
        name = "identity",
        mayUse = {"kernel", "jobs", "api", "keys", "proxies"})
package press.imprimatur.identity;

import press.imprimatur.kernel.NewsroomModule;

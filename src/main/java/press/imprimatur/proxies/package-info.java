/**
 * The newsroom's own proxies, whose word on where a request comes from is believed. It knows nobody
 * of the house, so that the launcher, which bounds what is open from one address, and the server,
 * which bounds attempts from one, read the same address out of a request.
 */
@NewsroomModule(
        name = "proxies",
        mayUse = {})
package press.imprimatur.proxies;

import press.imprimatur.kernel.NewsroomModule;

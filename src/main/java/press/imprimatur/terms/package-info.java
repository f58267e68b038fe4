/**
 * The language of permissions, and what follows from it: uses, constraints, scopes, duties, the
 * pure engine that decides, the catalogue of usual terms, and all of it in plain English.
 *
 * <p>{@link press.imprimatur.terms.RightsEngine One pure decision} from terms and facts. Closed
 * world: what no instrument grants is not permitted. Knows neither clock nor store, and of outlets
 * only their ids: {@code rights} keeps the register and hands in what is so.
 */
@NewsroomModule(
        name = "terms",
        mayUse = {"kernel", "sources"})
package press.imprimatur.terms;

import press.imprimatur.kernel.NewsroomModule;

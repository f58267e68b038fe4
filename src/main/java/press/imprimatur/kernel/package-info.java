/**
 * The few words that every module shares: how a module is declared, how a refusal is expressed, how
 * things are named, and what time it is. Decides nothing and knows nobody; stays under fifteen
 * types. A type comes here only when a third module needs it.
 */
@NewsroomModule(name = "kernel")
package press.imprimatur.kernel;

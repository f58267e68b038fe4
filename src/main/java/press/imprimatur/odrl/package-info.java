/**
 * Speaks ODRL 2.2, the language in which others write rights down: gives any permission of ours as
 * a policy in JSON-LD, reads the policies of others as terms of ours, and answers what such a
 * policy permits. Decides nothing itself: there is one evaluator, that of {@code terms}. What it
 * cannot map it names and refuses, and never reads as a permission. The mapping is written down in
 * {@code src/docs/odrl.md}; used by scripts.
 */
@NewsroomModule(
        name = "odrl",
        mayUse = {"kernel", "api", "identity", "sources", "terms", "rights"})
package press.imprimatur.odrl;

import press.imprimatur.kernel.NewsroomModule;

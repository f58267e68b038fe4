/**
 * Knows how this node stands to the others and to the database that they share: whether it is in
 * touch, what other nodes have changed, and whether its clock agrees. Must know nothing of what is
 * told; whoever keeps something in memory, or decides by the clock, asks it.
 */
@NewsroomModule(
        name = "nodes",
        mayUse = {"kernel"})
package press.imprimatur.nodes;

import press.imprimatur.kernel.NewsroomModule;

/**
 * Work that is done in the background when its time has come, on any node, once: whoever has such
 * work declares a {@link press.imprimatur.jobs.Job}, and one runner wakes for the earliest of all.
 * Must know neither what a job does nor who may do it: as whom it is done, {@code identity} says.
 */
@NewsroomModule(
        name = "jobs",
        mayUse = {"kernel", "nodes"})
package press.imprimatur.jobs;

import press.imprimatur.kernel.NewsroomModule;

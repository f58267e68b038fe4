@NewsroomModule(name = "greedy")
package press.imprimatur.architecture.planted.greedy;

import press.imprimatur.kernel.NewsroomModule;

@NewsroomModule(name = "leaky")
package press.imprimatur.architecture.planted.leaky;

import press.imprimatur.kernel.NewsroomModule;

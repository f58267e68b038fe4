@NewsroomModule(name = "knowing")
package press.imprimatur.architecture.planted.knowing;

import press.imprimatur.kernel.NewsroomModule;

@NewsroomModule(name = "careless")
package press.imprimatur.architecture.planted.careless;

import press.imprimatur.kernel.NewsroomModule;

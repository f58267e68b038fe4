@NewsroomModule(name = "egg", mayUse = "hen")
package press.imprimatur.architecture.planted.egg;

import press.imprimatur.kernel.NewsroomModule;

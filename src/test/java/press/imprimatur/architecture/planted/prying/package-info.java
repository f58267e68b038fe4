@NewsroomModule(name = "prying", mayUse = "modest")
package press.imprimatur.architecture.planted.prying;

import press.imprimatur.kernel.NewsroomModule;

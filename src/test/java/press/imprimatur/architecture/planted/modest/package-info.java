@NewsroomModule(name = "modest")
package press.imprimatur.architecture.planted.modest;

import press.imprimatur.kernel.NewsroomModule;

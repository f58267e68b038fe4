@NewsroomModule(name = "fat")
package press.imprimatur.architecture.planted.fat;

import press.imprimatur.kernel.NewsroomModule;

@NewsroomModule(name = "hen", mayUse = "egg")
package press.imprimatur.architecture.planted.hen;

import press.imprimatur.kernel.NewsroomModule;

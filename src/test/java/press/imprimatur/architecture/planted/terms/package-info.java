@NewsroomModule(name = "planted terms")
package press.imprimatur.architecture.planted.terms;

import press.imprimatur.kernel.NewsroomModule;

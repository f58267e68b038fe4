package press.imprimatur.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.Optional;
import press.imprimatur.kernel.NewsroomModule;

/** Finds the module that a class belongs to. */
interface Modules {

    static Optional<NewsroomModule> of(JavaClass type) {
        for (var here = Optional.of(type.getPackage()); here.isPresent(); here = parent(here)) {
            var declaration = here.get().tryGetAnnotationOfType(NewsroomModule.class);
            if (declaration.isPresent()) {
                return declaration;
            }
        }
        return Optional.empty();
    }

    private static Optional<JavaPackage> parent(Optional<JavaPackage> here) {
        return here.flatMap(JavaPackage::getParent);
    }
}

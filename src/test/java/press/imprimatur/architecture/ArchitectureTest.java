package press.imprimatur.architecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

/** Holds the whole product against the rules of its architecture. */
@AnalyzeClasses(packages = "press.imprimatur", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest static final ArchTests MODULES = ArchTests.in(ModuleRules.class);
    @ArchTest static final ArchTests CODE = ArchTests.in(CodeRules.class);
}

package press.imprimatur.testing;

import com.icegreen.greenmail.util.GreenMail;
import java.io.File;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archive that all container tests run in: what the build made, and all test classes. */
public interface ImprimaturArchive {

    /**
     * The WAR as users get it, with the test classes added. Lists of single classes are never used:
     * a forgotten class has made tests pass elsewhere without running.
     */
    static WebArchive create() {
        var tests =
                ShrinkWrap.create(ExplodedImporter.class, "tests.jar")
                        .importDirectory("target/test-classes")
                        .as(JavaArchive.class);
        return ShrinkWrap.create(ZipImporter.class, "imprimatur.war")
                .importFrom(new File("target/imprimatur.war"))
                .as(WebArchive.class)
                .merge(
                        tests,
                        "/WEB-INF/classes",
                        Filters.include(".*/press/imprimatur/(?!architecture/).*"))
                .addAsLibraries(jarOf(Assertions.class), jarOf(GreenMail.class));
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}

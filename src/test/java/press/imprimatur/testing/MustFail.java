package press.imprimatur.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Turns a test's failure into success and its success into failure, as the build sees it. */
class MustFail implements TestExecutionExceptionHandler, AfterTestExecutionCallback {

    private static final Namespace HERE = Namespace.create(MustFail.class);

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable thrown)
            throws Throwable {
        if (!isInTheBuild()) {
            throw thrown;
        }
        assertThat(thrown).hasMessageContaining(CanaryIT.WHY);
        context.getStore(HERE).put(context.getUniqueId(), thrown);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (isInTheBuild() && context.getStore(HERE).get(context.getUniqueId()) == null) {
            fail("the canary passed: container tests are not run, or their failures are lost");
        }
    }

    /** The extension also runs in the container, where the failure has to stay one. */
    private static boolean isInTheBuild() {
        return Boolean.getBoolean("test.db");
    }
}

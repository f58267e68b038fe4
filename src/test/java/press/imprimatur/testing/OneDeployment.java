package press.imprimatur.testing;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import org.jboss.arquillian.container.spi.Container;
import org.jboss.arquillian.container.spi.ContainerRegistry;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;

/**
 * Lets all container tests share one server and one deployment. Without it every test class boots
 * its own, half a minute each.
 */
public class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(FirstOnly.class);
        builder.override(
                DeployableContainer.class, PayaraMicroDeployableContainer.class, MicroServer.class);
    }

    /** Lets the first class generate and deploy; later classes are given what is there. */
    public static class FirstOnly {

        @Inject @ClassScoped private InstanceProducer<DeploymentScenario> current;
        @Inject private Instance<ContainerRegistry> servers;

        private DeploymentScenario shared;
        private boolean deployed;

        public void generate(@Observes EventContext<GenerateDeployment> generation) {
            if (shared == null) {
                generation.proceed();
                shared = current.get();
            } else {
                current.set(shared);
            }
        }

        public void deploy(@Observes EventContext<DeployManagedDeployments> deployment) {
            if (!deployed) {
                deployed = true;
                deployment.proceed();
            }
        }

        public void keep(@Observes EventContext<UnDeployManagedDeployments> undeployment) {
            // Not after each class; the server goes when the suite ends.
        }

        /** Undeploying is what ends the server's process; it would survive the build otherwise. */
        public void stop(@Observes(precedence = 10) AfterSuite suite) throws DeploymentException {
            if (!deployed) {
                return;
            }
            deployed = false;
            for (var deployment : shared.managedDeploymentsInDeployOrder()) {
                for (Container<?> server : servers.get().getContainers()) {
                    server.getDeployableContainer()
                            .undeploy(deployment.getDescription().getArchive());
                }
            }
        }
    }
}

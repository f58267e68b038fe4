package press.imprimatur.nodes.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether readers should be sent to this node. */
@Readiness
@ApplicationScoped
class NodeHealth implements HealthCheck {

    @Inject DatabaseHeartbeat heart;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("node")
                .status(heart.beats() && heart.clockIsSound())
                .withData("inTouchWithDatabase", heart.beats())
                .withData("clockIsSound", heart.clockIsSound())
                .withData("databaseClockAheadMillis", heart.lead().toMillis())
                .build();
    }
}

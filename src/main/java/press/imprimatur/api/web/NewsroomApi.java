package press.imprimatur.api.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The API. Resources and providers of all modules are found by scanning. */
@ApplicationPath("api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Imprimatur",
                        version = "1",
                        description =
                                "Everything the desk can do, for scripts with a token. Refusals are"
                                        + " problem documents (RFC 9457)."),
        security = @SecurityRequirement(name = "token"))
@SecurityScheme(
        securitySchemeName = "token",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "A token that somebody issued at the desk; it acts for that person.")
public class NewsroomApi extends Application {

    /** Names none of the server's own JSON providers, so that none stands before {@link Json}. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.jsonFeature", "ours", "jersey.config.server.jsonFeature", "ours");
    }
}

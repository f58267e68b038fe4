package press.imprimatur.api.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Describes the API to programs; the document is made by the build. */
@RequestScoped
@Path("openapi.json")
@Tag(name = "About the API")
public class OpenApiDocument {

    @Inject BeanManager beans;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "This description of the API (OpenAPI)")
    public byte[] read() {
        try (var document = OpenApiDocument.class.getResourceAsStream("/openapi/openapi.json")) {
            var described = Json.mapper().readTree(document);
            return Json.mapper()
                    .writeValueAsBytes(
                            PlainSchemas.simplify(described, SpokenRecords.of(resources())));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<Class<?>> resources() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .toList();
    }
}

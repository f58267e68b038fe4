package press.imprimatur.api.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The description that the build made, put right where it speaks of Java instead of JSON. Done when
 * somebody asks first, and kept: it is the same until the next start.
 */
@ApplicationScoped
class ApiDescription {

    @Inject BeanManager beans;

    private byte[] json;

    synchronized byte[] json() {
        if (json == null) {
            json = make();
        }
        return json.clone();
    }

    private byte[] make() {
        try (var document = ApiDescription.class.getResourceAsStream("/openapi/openapi.json")) {
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

package press.imprimatur.architecture.planted.careless.internal;

import jakarta.enterprise.context.ApplicationScoped;

/** Shows a field to whoever gets a proxy of it. */
@ApplicationScoped
class Limits {

    int most = 5;
}

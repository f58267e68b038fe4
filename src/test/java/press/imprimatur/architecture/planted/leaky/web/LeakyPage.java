package press.imprimatur.architecture.planted.leaky.web;

import jakarta.inject.Named;
import java.util.Optional;

@Named
class LeakyPage {

    public String tell(Optional<String> outlet) {
        return outlet.orElse("");
    }
}

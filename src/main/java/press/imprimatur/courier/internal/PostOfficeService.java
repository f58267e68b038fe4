package press.imprimatur.courier.internal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import press.imprimatur.courier.PostOffice;
import press.imprimatur.identity.Allows;

@Stateless
@Allows
public class PostOfficeService implements PostOffice {

    @Inject CourierSettings settings;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public boolean isOpen() {
        return settings.server().isPresent();
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Optional<String> deskAddress() {
        return settings.deskAddress();
    }
}

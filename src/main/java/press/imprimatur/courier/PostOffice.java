package press.imprimatur.courier;

import java.util.Optional;

/** How this installation sends and gets its mail, as whoever runs the server has set it. */
public interface PostOffice {

    /** Whether letters can leave: a mail server and a sender are set. Until then they wait. */
    boolean isOpen();

    /** Where the rights desk gets its own mail, warnings and answers; empty if it is not set. */
    Optional<String> deskAddress();
}

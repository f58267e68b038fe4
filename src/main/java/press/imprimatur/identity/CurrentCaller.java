package press.imprimatur.identity;

import java.util.Optional;
import java.util.function.Supplier;

/** Tells who is calling on this thread; set at the doors (desk, API, workers), read by services. */
public interface CurrentCaller {

    /**
     * Who is calling.
     *
     * @throws NotSignedIn if nobody has been recognised
     */
    Caller get();

    /** Who is calling, if anybody has been recognised. */
    Optional<Caller> find();

    /**
     * Does a piece of work as the caller given, and restores the caller from before afterwards,
     * even if the work fails.
     */
    <T> T runAs(Caller caller, Supplier<T> work);
}

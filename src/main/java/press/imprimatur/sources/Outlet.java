package press.imprimatur.sources;

/**
 * An outlet, or agency, whose work we reprint.
 *
 * @param version grows with every change; a change says which version it was made from
 */
public record Outlet(OutletId id, long version, OutletDetails details) {

    /** Its name, as readers know it. */
    public String name() {
        return details.name();
    }
}

package press.imprimatur.api;

/**
 * How many entries of a list a script wants at once:
 * {@code @QueryParam("limit") @DefaultValue("50") Limit limit}.
 *
 * @param value 1 to 200
 */
public record Limit(int value) {

    private static final int MOST = 200;

    public Limit {
        if (value < 1 || value > MOST) {
            throw new LimitNotAccepted(MOST);
        }
    }

    /**
     * Reads the parameter.
     *
     * @throws LimitNotAccepted if it is not a number from 1 to 200
     */
    public static Limit fromString(String text) {
        try {
            return new Limit(Integer.parseInt(text));
        } catch (NumberFormatException notANumber) {
            throw new LimitNotAccepted(MOST);
        }
    }
}

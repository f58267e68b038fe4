package press.imprimatur.launcher;

import press.imprimatur.launcher.front.Limits;
import press.imprimatur.proxies.TrustedProxies;

/** How much the server takes at a time, as the operator said. */
final class FrontLimits {

    private static final String PROXIES = "imprimatur.identity.trusted-proxies";

    private FrontLimits() {}

    static Limits said() {
        return new Limits(
                number(
                        "imprimatur.http.open-requests",
                        OperatorSettings.said("imprimatur.http.open-requests", "4096")),
                number(
                        "imprimatur.http.open-requests-per-address",
                        OperatorSettings.said("imprimatur.http.open-requests-per-address", "256")),
                number(
                                "imprimatur.http.spool-megabytes",
                                OperatorSettings.said("imprimatur.http.spool-megabytes", "1024"))
                        * 1_048_576L,
                proxies());
    }

    private static TrustedProxies proxies() {
        try {
            return TrustedProxies.said(OperatorSettings.said(PROXIES, ""));
        } catch (IllegalArgumentException unread) {
            throw new Refusal(
                    "“"
                            + unread.getMessage()
                            + "” is no address and no network (10.0.0.0/8) for "
                            + PROXIES
                            + ".");
        }
    }

    private static int number(String name, String text) {
        try {
            var number = Integer.parseInt(text.strip());
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // Said below, together with numbers that would let nobody in.
        }
        throw new Refusal("“" + text + "” is no number for " + name + ": give one from 1 up.");
    }
}

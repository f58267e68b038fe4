package press.imprimatur.launcher;

import java.util.Arrays;
import java.util.stream.Collectors;
import press.imprimatur.launcher.front.Limits;

/** How much the server takes at a time, as the operator said. */
final class FrontLimits {

    private FrontLimits() {}

    static Limits said() {
        var proxies = OperatorSettings.said("imprimatur.identity.trusted-proxies", "");
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
                Arrays.stream(proxies.split("[, ]+"))
                        .filter(proxy -> !proxy.isEmpty())
                        .collect(Collectors.toSet()));
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

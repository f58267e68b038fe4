package press.imprimatur.clearance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import press.imprimatur.courier.PostOffice;

/** How long we wait for grantors and how often we remind them: decided by who runs the server. */
@ApplicationScoped
class ClearanceSettings {

    /** How many days a grantor has to answer before a request lapses. */
    @Inject
    @ConfigProperty(name = "imprimatur.clearance.answer-days", defaultValue = "30")
    int answerDays;

    /** How many days a link to the grantor's page can be answered over. */
    @Inject
    @ConfigProperty(name = "imprimatur.clearance.link-days", defaultValue = "14")
    int linkDays;

    /** After how many days without an answer the grantor is reminded, each time. */
    @Inject
    @ConfigProperty(name = "imprimatur.clearance.reminder-days", defaultValue = "5")
    int reminderDays;

    /** How often a grantor is reminded at most; 0 for never. */
    @Inject
    @ConfigProperty(name = "imprimatur.clearance.reminders", defaultValue = "2")
    int reminders;

    /** Where answers go; without it to the desk's address. The request's name is put into it. */
    @Inject
    @ConfigProperty(name = "imprimatur.clearance.reply-address")
    Optional<String> replyAddress;

    /** The largest mail that is read, in bytes. */
    @Inject
    @ConfigProperty(name = "imprimatur.clearance.mail-max-bytes", defaultValue = "10485760")
    long mailMaxBytes;

    @Inject PostOffice postOffice;

    /** Asked by a method like all of them: callers hold a proxy, whose own fields are empty. */
    long mailMaxBytes() {
        return mailMaxBytes;
    }

    Instant answerBy(Instant now) {
        return now.plus(Duration.ofDays(answerDays));
    }

    /** A link never outlives the request. */
    Instant linkUntil(Instant now, Optional<Instant> answerBy) {
        var until = now.plus(Duration.ofDays(linkDays));
        return answerBy.filter(until::isAfter).orElse(until);
    }

    Optional<Instant> nextReminder(Instant now, int sofar) {
        return sofar < reminders
                ? Optional.of(now.plus(Duration.ofDays(reminderDays)))
                : Optional.empty();
    }

    /** {@code desk+name@example.org}, so that an answer says what it answers. */
    Optional<String> replyTo(String replyId) {
        return replyAddress
                .map(String::strip)
                .filter(set -> !set.isEmpty())
                .or(postOffice::deskAddress)
                .map(address -> address.replaceFirst("@", "+" + replyId + "@"));
    }

    Optional<String> deskAddress() {
        return postOffice.deskAddress();
    }
}

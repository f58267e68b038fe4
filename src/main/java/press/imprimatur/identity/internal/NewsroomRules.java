package press.imprimatur.identity.internal;

import java.net.URI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import press.imprimatur.identity.Newsroom;
import press.imprimatur.identity.NewsroomAnswers;
import press.imprimatur.identity.NewsroomNameMissing;
import press.imprimatur.identity.PublicAddressNotAccepted;
import press.imprimatur.identity.TimeZoneUnknown;
import press.imprimatur.kernel.FieldRefused;

/** What a newsroom must be like. */
final class NewsroomRules {

    private NewsroomRules() {}

    static Newsroom check(NewsroomAnswers answers) {
        if (answers.name().isEmpty()) {
            throw new NewsroomNameMissing();
        }
        return new Newsroom(
                answers.name(),
                address(answers.publicAddress()),
                zone(answers.zone()),
                language(answers.language()));
    }

    /** Scheme, host and port only: paths are ours, and anything else is a slip of the paste. */
    private static URI address(String typed) {
        var trimmed = typed.endsWith("/") ? typed.substring(0, typed.length() - 1) : typed;
        var address = parse(trimmed.toLowerCase(Locale.ROOT));
        var isBase =
                address.getScheme() != null
                        && Set.of("http", "https").contains(address.getScheme())
                        && address.getHost() != null
                        && address.getUserInfo() == null
                        && address.getPath().isEmpty()
                        && address.getQuery() == null
                        && address.getFragment() == null;
        if (!isBase) {
            throw new PublicAddressNotAccepted();
        }
        return address;
    }

    private static URI parse(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException notAnAddress) {
            throw new PublicAddressNotAccepted();
        }
    }

    private static String language(String tag) {
        if (tag.isEmpty()) {
            return Locale.ENGLISH.toLanguageTag();
        }
        try {
            return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException unknown) {
            throw new FieldRefused("language", "identity.languageUnknown", tag);
        }
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw new TimeZoneUnknown(name);
        }
    }
}

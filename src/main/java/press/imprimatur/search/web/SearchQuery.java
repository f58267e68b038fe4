package press.imprimatur.search.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.PlainTime;
import press.imprimatur.search.FoundKind;
import press.imprimatur.search.Sought;
import press.imprimatur.search.SoughtState;
import press.imprimatur.sources.OutletId;

/** What somebody looks for, as the address of the page says it. */
public class SearchQuery {

    private static final String PAGE = "/desk/search/search.xhtml?";

    private final Map<String, String> asked = new LinkedHashMap<>();

    /**
     * What is asked; a name in an address that means nothing narrows nothing.
     *
     * @param zone in which days begin
     * @throws FieldRefused if a day is none
     */
    Sought sought(ZoneId zone) {
        return new Sought(
                getQ(),
                named(FoundKind.values(), getKind()),
                named(SoughtState.values(), getState()),
                OutletId.find(getOutlet()),
                Optional.of(getAuthor()),
                Optional.of(getLanguage()),
                beginning("from", 0, zone),
                beginning("until", 1, zone));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values).filter(each -> each.name().equals(name)).findFirst();
    }

    /** When that day, or one so many days later, begins. */
    private Optional<Instant> beginning(String field, int later, ZoneId zone) {
        var day = value(field);
        try {
            return Optional.of(day)
                    .filter(typed -> !typed.isBlank())
                    .map(typed -> PlainTime.day(typed).plusDays(later).atStartOfDay(zone))
                    .map(start -> start.toInstant());
        } catch (DateTimeParseException malformed) {
            throw new FieldRefused(field, "search.dayMalformed", day);
        }
    }

    /** Where the same is asked of one kind only; of all if it is empty. */
    String addressOf(String kind) {
        return address("kind", kind);
    }

    /** Where the stretch after a cursor is. */
    String addressAfter(String cursor) {
        return address("after", cursor);
    }

    private String address(String name, String value) {
        Map<String, String> other = new LinkedHashMap<>(asked);
        other.remove("after");
        other.put(name, value);
        return PAGE
                + other.entrySet().stream()
                        .filter(each -> !each.getValue().isEmpty())
                        .map(each ->
                                each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
                        .collect(Collectors.joining("&"));
    }

    /** Whether more is asked than words and a kind. */
    public boolean isNarrowed() {
        return !String.join("", getState(), getOutlet(), getAuthor(), getLanguage())
                .concat(getFrom() + getUntil())
                .isEmpty();
    }

    private String value(String name) {
        return asked.getOrDefault(name, "");
    }

    private void put(String name, String value) {
        asked.put(name, value == null ? "" : value.strip());
    }

    public String getQ() {
        return value("q");
    }

    public void setQ(String q) {
        put("q", q);
    }

    public String getKind() {
        return value("kind");
    }

    public void setKind(String kind) {
        put("kind", kind);
    }

    public String getState() {
        return value("state");
    }

    public void setState(String state) {
        put("state", state);
    }

    public String getOutlet() {
        return value("outlet");
    }

    public void setOutlet(String outlet) {
        put("outlet", outlet);
    }

    public String getAuthor() {
        return value("author");
    }

    public void setAuthor(String author) {
        put("author", author);
    }

    public String getLanguage() {
        return value("language");
    }

    public void setLanguage(String language) {
        put("language", language);
    }

    public String getFrom() {
        return value("from");
    }

    public void setFrom(String from) {
        put("from", from);
    }

    public String getUntil() {
        return value("until");
    }

    public void setUntil(String until) {
        put("until", until);
    }

    public String getAfter() {
        return value("after");
    }

    public void setAfter(String after) {
        put("after", after);
    }
}

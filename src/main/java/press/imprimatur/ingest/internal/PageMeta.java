package press.imprimatur.ingest.internal;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** What a page's {@code meta} and {@code link} elements say. */
final class PageMeta {

    private final Document page;

    PageMeta(Document page) {
        this.page = page;
    }

    /** The first of the names that has a content; empty if none has. */
    String first(String... names) {
        return all(names).stream().findFirst().orElse("");
    }

    /** The contents of all names, in their order. */
    List<String> all(String... names) {
        return List.of(names).stream()
                .flatMap(name -> page.select(selector(name)).stream())
                .map(meta -> Texts.line(meta.attr("content")))
                .filter(content -> !content.isEmpty())
                .toList();
    }

    /** The page's own address for itself, if it is absolute or can be made so. */
    Optional<URI> canonical() {
        return page.select("link[rel~=(?i)^canonical$]").stream()
                .map(link -> link.absUrl("href"))
                .flatMap(address -> PageAddresses.web(address).stream())
                .findFirst();
    }

    private static String selector(String name) {
        return Stream.of("property", "name", "itemprop", "http-equiv")
                .map(attribute -> "meta[" + attribute + "='" + name + "']")
                .collect(Collectors.joining(","));
    }

    String title() {
        return Texts.line(page.title());
    }
}

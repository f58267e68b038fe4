package press.imprimatur.publishing.internal.formats;

import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** What search engines read to find all pages: sitemaps.org 0.9, and Google's news extension. */
public final class SitemapFormat {

    public static final String MEDIA_TYPE = "application/xml; charset=utf-8";

    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String NEWS = "http://www.google.com/schemas/sitemap-news/0.9";

    private SitemapFormat() {}

    /**
     * A page.
     *
     * @param address absolute
     * @param headline without markup
     * @param language BCP 47
     * @param published when it first came out, UTC
     * @param modified when it last came out changed, or first, UTC
     */
    public record Page(
            String address,
            String headline,
            String language,
            Instant published,
            Instant modified) {}

    /** An index of sitemaps, by their absolute addresses. */
    public static String index(List<String> sitemaps) {
        return FeedXml.document(xml -> {
            xml.start("sitemapindex");
            xml.raw().writeDefaultNamespace(SITEMAP);
            for (var sitemap : sitemaps) {
                xml.newLine();
                xml.start("sitemap");
                xml.element("loc", sitemap);
                xml.end();
            }
            xml.newLine();
            xml.end();
        });
    }

    /** A sitemap of stories. */
    public static String pages(List<Page> pages) {
        return FeedXml.document(xml -> {
            xml.start("urlset");
            xml.raw().writeDefaultNamespace(SITEMAP);
            for (var page : pages) {
                xml.newLine();
                xml.start("url");
                xml.element("loc", page.address());
                xml.element("lastmod", page.modified().toString());
                xml.end();
            }
            xml.newLine();
            xml.end();
        });
    }

    /**
     * A sitemap of what is new.
     *
     * @param publication the newsroom's name
     */
    public static String news(String publication, List<Page> pages) {
        return FeedXml.document(xml -> {
            xml.start("urlset");
            xml.raw().writeDefaultNamespace(SITEMAP);
            xml.raw().writeNamespace("news", NEWS);
            for (var page : pages) {
                xml.newLine();
                news(xml, publication, page);
            }
            xml.newLine();
            xml.end();
        });
    }

    private static void news(FeedXml xml, String publication, Page page) throws XMLStreamException {
        xml.start("url");
        xml.element("loc", page.address());
        xml.start("news:news");
        xml.start("news:publication");
        xml.element("news:name", publication);
        xml.element("news:language", page.language());
        xml.end();
        xml.element("news:publication_date", page.published().toString());
        xml.element("news:title", page.headline());
        xml.end();
        xml.end();
    }
}

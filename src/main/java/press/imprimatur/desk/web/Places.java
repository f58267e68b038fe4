package press.imprimatur.desk.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Optional;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.provenance.OriginalPicture;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.Use;

/** Addresses of pages that the workbench leads to, below the context path. */
class Places {

    private Places() {}

    static String permissions() {
        return "/desk/rights/permissions.xhtml";
    }

    static String permission(InstrumentId id) {
        return "/desk/rights/permission.xhtml?id=" + id;
    }

    /** Where a permission for a work is recorded; what it is about is filled in already. */
    static String newPermission(WorkId work, String about, Optional<OutletId> outlet) {
        return "/desk/rights/permission.xhtml?work="
                + work
                + "&about="
                + URLEncoder.encode(about, UTF_8)
                + outlet.map(of -> "&of=" + of).orElse("");
    }

    /** The same for a picture; its credit is filled in too. */
    static String newPermissionForPicture(WorkId work, String about, String credit) {
        return newPermission(work, about, Optional.empty())
                + "&picture=true&credit="
                + URLEncoder.encode(credit, UTF_8);
    }

    /** The same form; once it is recorded, there may be more to do for the story. */
    static String backTo(ArticleId story, String form) {
        return form + "&story=" + story;
    }

    /**
     * Where the outlet is asked for a story; what it is about is filled in already.
     *
     * @param change what is to be made from it; absent if it is to be carried as it is
     */
    static String newRequest(WorkId work, String about, OutletId outlet, Optional<Use> change) {
        return "/desk/clearance/ask.xhtml?work="
                + work
                + "&about="
                + URLEncoder.encode(about, UTF_8)
                + "&of="
                + outlet
                + change.map(made -> "&change=" + made).orElse("");
    }

    static String request(InstrumentId id) {
        return "/desk/clearance/request.xhtml?id=" + id;
    }

    static String outlet(OutletId id) {
        return "/desk/sources/outlet.xhtml?id=" + id;
    }

    static String article(ArticleId id) {
        return "/desk/articles/article.xhtml?id=" + id;
    }

    /** Where the byline is written; it is filled in if it is known. */
    static String bylineOf(ArticleId id, String known) {
        return known.isEmpty()
                ? "#article:byline"
                : article(id) + "&byline=" + URLEncoder.encode(known, UTF_8) + "#article:byline";
    }

    /** Where people do what a permission asks of them for a work, and prove it. */
    static String duties(InstrumentId id, WorkId work, String duty) {
        return "/desk/rights/duties.xhtml?id=" + id + "&work=" + work + "&duty=" + duty;
    }

    static String dues() {
        return "/desk/dues/dues.xhtml";
    }

    static String newArticle() {
        return "/desk/articles/article.xhtml";
    }

    static String picture(WorkId work) {
        return "/desk/media/picture.xhtml?id=" + work;
    }

    /** Where a picture that stood in an original is added; what is known of it is filled in. */
    static String newPicture(OriginalPicture picture) {
        return "/desk/media/picture.xhtml?foundAt="
                + URLEncoder.encode(picture.address().toString(), UTF_8)
                + "&caption="
                + URLEncoder.encode(picture.caption(), UTF_8)
                + "&credit="
                + URLEncoder.encode(picture.credit(), UTF_8)
                + "&alternativeText="
                + URLEncoder.encode(picture.alt(), UTF_8);
    }

    /** Where is said what is known of a story or a picture. */
    static String work(WorkId work, String about, boolean isPicture) {
        return "/desk/rights/work.xhtml?work="
                + work
                + "&about="
                + URLEncoder.encode(about, UTF_8)
                + (isPicture ? "&picture=true" : "");
    }

    /** Where is said whether we are what a paper asks; it is filled in. */
    static String grantee(String condition) {
        return "/desk/grantee.xhtml?condition=" + URLEncoder.encode(condition, UTF_8);
    }

    static String channel() {
        return "/desk/channel.xhtml";
    }

    static String published() {
        return "/desk/publishing/published.xhtml";
    }
}

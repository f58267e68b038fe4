package press.imprimatur.bulk.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import press.imprimatur.articles.Tags;
import press.imprimatur.bulk.BulkAct;
import press.imprimatur.bulk.BulkOrder;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.sections.Section;
import press.imprimatur.sections.Sections;

/** Refuses what could be done with no story at all. */
@ApplicationScoped
class BulkDetails {

    private static final int LONGEST_REASON = 2000;

    @Inject Sections sections;

    /** The detail as it is kept. */
    String checked(BulkOrder order) {
        if (order.stories().isEmpty()) {
            throw new FieldRefused("stories", "bulk.noneChosen");
        }
        if (order.stories().size() > BulkOrder.MOST) {
            throw new FieldRefused(
                    "stories", "bulk.tooMany", BulkOrder.MOST, order.stories().size());
        }
        return switch (order.act()) {
            case SECTION -> section(order.detail());
            case TAG -> tag(order.detail());
            case HOLD, UNPUBLISH -> "";
        };
    }

    private String section(String slug) {
        if (slug.isEmpty()) {
            throw new FieldRefused("section", "bulk.sectionMissing");
        }
        var section =
                sections.findBySlug(slug)
                        .orElseThrow(
                                () -> new FieldRefused("section", "articles.sectionUnknown", slug));
        if (section.closed()) {
            throw new FieldRefused("section", "articles.sectionClosed", section.name());
        }
        return section.slug();
    }

    private static String tag(String text) {
        var names = Tags.of(text).names();
        if (names.size() != 1) {
            throw new FieldRefused("tag", "bulk.oneTag");
        }
        var name = names.get(0);
        if (name.length() > Tags.LONGEST) {
            throw new FieldRefused("tag", "articles.tagTooLong", name, Tags.LONGEST);
        }
        if (Tags.slug(name).isEmpty()) {
            throw new FieldRefused("tag", "articles.tagWithoutLetters", name);
        }
        return name;
    }

    /** The reason as it is kept; empty for what takes none. */
    static String reason(BulkAct act, String given) {
        var reason = given == null || !act.isReasoned() ? "" : given.strip();
        if (act.isReasoned() && reason.isEmpty()) {
            throw new FieldRefused("reason", "publishing.reasonMissing");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new FieldRefused("reason", "publishing.reasonTooLong", LONGEST_REASON);
        }
        return reason;
    }

    /** What people call it. */
    String sectionName(String slug) {
        return sections.findBySlug(slug).map(Section::name).orElse(slug);
    }

    /** What people call the detail of a work, or why it is done. */
    String inWords(BulkEntity work) {
        return switch (work.act()) {
            case SECTION -> sectionName(work.detail());
            case TAG -> work.detail();
            case HOLD, UNPUBLISH -> work.reason();
        };
    }
}

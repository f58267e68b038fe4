package press.imprimatur.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.sections.Section;
import press.imprimatur.sections.Sections;

/** Files articles under sections that there are. What is filed stays so, whatever they become. */
@ApplicationScoped
class Filing {

    @Inject Sections sections;

    /**
     * @param before the text that it had; empty for a new article
     */
    void refuseUnknownSection(ArticleText text, Optional<ArticleText> before) {
        var wanted = text.details().section();
        if (!wanted.isEmpty()
                && !before.map(was -> was.details().section()).equals(Optional.of(wanted))) {
            refuseClosed(
                    sections.findBySlug(wanted)
                            .orElseThrow(() ->
                                    new FieldRefused(
                                            "section", "articles.sectionUnknown", wanted)));
        }
    }

    private static void refuseClosed(Section section) {
        if (section.closed()) {
            throw new FieldRefused("section", "articles.sectionClosed", section.name());
        }
    }
}

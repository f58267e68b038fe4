package press.imprimatur.publishing.internal.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.publishing.Reaches;
import press.imprimatur.sections.Sections;

/** Tells where stories come out, as it is now. */
@ApplicationScoped
public class Sites {

    @Inject Newsrooms newsrooms;
    @Inject Reaches reaches;
    @Inject Sections sections;

    /**
     * The site.
     *
     * @throws press.imprimatur.identity.NotSetUp before the set-up page was answered
     */
    public Site get() {
        return new Site(newsrooms.get(), reaches.get(), sections.list());
    }
}

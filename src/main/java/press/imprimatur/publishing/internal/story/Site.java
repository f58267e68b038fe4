package press.imprimatur.publishing.internal.story;

import java.util.List;
import java.util.Optional;
import press.imprimatur.identity.Newsroom;
import press.imprimatur.publishing.Reach;
import press.imprimatur.sections.Section;

/** Where stories come out: whose site it is, whom it reaches, and under what they are filed. */
public record Site(Newsroom newsroom, Reach reach, List<Section> sections) {

    public Site {
        sections = List.copyOf(sections);
    }

    /** The section that is called so in addresses, or was once; empty if none is. */
    public Optional<Section> section(String slug) {
        return sections.stream().filter(each -> each.isCalled(slug)).findFirst();
    }
}

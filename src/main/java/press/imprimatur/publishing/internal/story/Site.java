package press.imprimatur.publishing.internal.story;

import java.util.List;
import press.imprimatur.identity.Newsroom;
import press.imprimatur.publishing.Reach;
import press.imprimatur.sections.Section;

/** Where stories come out: whose site it is, whom it reaches, and under what they are filed. */
public record Site(Newsroom newsroom, Reach reach, List<Section> sections) {

    public Site {
        sections = List.copyOf(sections);
    }
}

package press.imprimatur.articles.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import press.imprimatur.articles.KnownTags;
import press.imprimatur.articles.Tags;

/** Offers the tags that are already in use while one is typed. */
@Named
@RequestScoped
public class TagChoices {

    private static final int OFFERED = 12;

    @Inject KnownTags tags;

    /**
     * What may be meant: first what was typed, in the spelling in which it is in use, then what
     * begins with it. The first is what Enter takes.
     */
    public List<String> beginningWith(String typed) {
        var known = tags.beginningWith(typed, OFFERED);
        var same =
                known.stream().filter(name -> Tags.folded(name).equals(Tags.folded(typed.strip())));
        var offered = Stream.of(same, Stream.of(typed), known.stream()).flatMap(names -> names);
        return new Tags(offered.toList()).names();
    }
}

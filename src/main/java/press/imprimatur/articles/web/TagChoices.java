package press.imprimatur.articles.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import press.imprimatur.articles.KnownTags;

/** Offers the tags that are already in use while one is typed. */
@Named
@RequestScoped
public class TagChoices {

    private static final int OFFERED = 12;

    @Inject KnownTags tags;

    public List<String> beginningWith(String typed) {
        return tags.beginningWith(typed, OFFERED);
    }
}

package press.imprimatur.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import press.imprimatur.identity.PageTokens;

/** By which the scripts of a page of the desk say that it is ours. */
@Named
@RequestScoped
public class PageToken {

    @Inject PageTokens tokens;

    public String getMine() {
        return tokens.mine();
    }
}

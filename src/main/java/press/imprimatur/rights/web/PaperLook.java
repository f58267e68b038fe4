package press.imprimatur.rights.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import press.imprimatur.files.Files;
import press.imprimatur.kernel.Sentences;

/** Looks at a file that a form keeps, before it becomes evidence. */
@Named
@RequestScoped
public class PaperLook {

    @Inject Files files;
    @Inject Sentences sentences;

    /** Why the file may not show what it is brought in for; empty if nothing is seen. */
    public String doubt(EvidenceForm form) {
        return files.doubt(form.content()).map(doubt -> sentences.say(doubt.key())).orElse("");
    }
}

package press.imprimatur.courier.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import org.omnifaces.util.Faces;
import press.imprimatur.courier.Courier;
import press.imprimatur.courier.LetterBook;
import press.imprimatur.courier.LetterId;
import press.imprimatur.courier.LetterNotFound;
import press.imprimatur.kernel.Notices;
import press.imprimatur.kernel.Sentences;

/** One letter, to read. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class LetterPage implements Serializable {

    @Inject Courier courier;
    @Inject LetterBook book;
    @Inject Notices notices;
    @Inject Sentences sentences;

    private LetterId id;
    private transient LetterRow letter;

    public void load() {
        getLetter();
    }

    public LetterRow getLetter() {
        if (letter == null) {
            letter =
                    courier.find(id)
                            .map(found -> new LetterRow(found, sentences))
                            .orElseThrow(() -> new LetterNotFound(id));
        }
        return letter;
    }

    public void open(int place) {
        var attachment = book.attachment(id, place);
        Faces.sendFile(new ByteArrayInputStream(attachment.content()), attachment.fileName(), true);
    }

    public String tryAgain() {
        courier.tryAgain(id);
        notices.done("courier.triedAgain");
        return "/desk/courier/letter?faces-redirect=true&id=" + id;
    }

    public String cameBack() {
        courier.cameBack(id, "");
        notices.done("courier.cameBack");
        return "/desk/courier/letter?faces-redirect=true&id=" + id;
    }

    public LetterId getId() {
        return id;
    }

    public void setId(LetterId id) {
        this.id = id;
    }
}

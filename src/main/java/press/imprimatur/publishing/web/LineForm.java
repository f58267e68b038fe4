package press.imprimatur.publishing.web;

import java.io.Serializable;
import java.net.URI;
import java.util.Optional;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.publishing.Furniture.FooterLine;
import press.imprimatur.publishing.Furniture.LabelledLink;

/** Words that perhaps lead somewhere, as they are typed. */
public class LineForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String words = "";
    private String address = "";

    static LineForm of(LabelledLink link) {
        var form = new LineForm();
        form.words = link.words();
        form.address = link.address().toString();
        return form;
    }

    static LineForm of(FooterLine line) {
        var form = new LineForm();
        form.words = line.words();
        form.address = line.address().map(URI::toString).orElse("");
        return form;
    }

    LabelledLink link(String at) {
        return new LabelledLink(words, uri(at));
    }

    FooterLine line(String at) {
        return new FooterLine(words, address.isEmpty() ? Optional.empty() : Optional.of(uri(at)));
    }

    /** What is typed without a scheme, as one says an address, is one of the web. */
    private URI uri(String at) {
        try {
            var isBare = address.matches("[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+(/.*)?");
            return URI.create(isBare ? "https://" + address : address);
        } catch (IllegalArgumentException notOne) {
            throw new FieldRefused(at + "address", "publishing.furniture.noAddress");
        }
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address == null ? "" : address.strip();
    }
}

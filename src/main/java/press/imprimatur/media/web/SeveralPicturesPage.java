package press.imprimatur.media.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.file.UploadedFile;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.media.PictureDetails;
import press.imprimatur.media.Pictures;
import press.imprimatur.media.Upload;

/** Many pictures at once, of one source and with one credit; each is described later. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class SeveralPicturesPage implements Serializable {

    @Inject Pictures pictures;
    @Inject Sentences sentences;

    private final SourceForm from = new SourceForm();
    private final List<SentFile> sent = new ArrayList<>();
    private String credit = "";

    /** Takes one of the files; what is refused holds back none of the others. */
    public void take(FileUploadEvent event) {
        sent.add(0, taken(event.getFile()));
    }

    private SentFile taken(UploadedFile file) {
        try {
            var added =
                    pictures.add(
                            new Upload(file.getSize(), file::getInputStream),
                            new PictureDetails("", credit, "", ""),
                            from.source());
            return new SentFile(file.getFileName(), added.id().toString(), "");
        } catch (BusinessException refused) {
            return new SentFile(file.getFileName(), "", sentences.say(refused));
        }
    }

    /** What became of the files, the last one first. */
    public List<SentFile> getSent() {
        return List.copyOf(sent);
    }

    public SourceForm getFrom() {
        return from;
    }

    public String getCredit() {
        return credit;
    }

    public void setCredit(String credit) {
        this.credit = credit == null ? "" : credit;
    }

    /**
     * What became of a file.
     *
     * @param picture the id of the picture that it is now; empty if it was refused
     * @param refusal why, in words; empty if it was not
     */
    public record SentFile(String name, String picture, String refusal) implements Serializable {

        public String getName() {
            return name;
        }

        public String getPicture() {
            return picture;
        }

        public String getRefusal() {
            return refusal;
        }
    }
}

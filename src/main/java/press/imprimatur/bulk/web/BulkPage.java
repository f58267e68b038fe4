package press.imprimatur.bulk.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import press.imprimatur.bulk.Bulk;
import press.imprimatur.bulk.BulkActs;
import press.imprimatur.bulk.BulkId;
import press.imprimatur.bulk.BulkNotFound;
import press.imprimatur.bulk.BulkProgress;
import press.imprimatur.kernel.Sentences;

/** What will happen with many stories, how far it has come, and what came of it. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class BulkPage implements Serializable {

    @Inject BulkActs acts;
    @Inject Sentences sentences;

    private String id = "";
    private String reason = "";
    private Bulk bulk;

    /** Takes up the work that the address names; does so again while it goes on. */
    public void load() {
        bulk = acts.get(BulkId.find(id).orElseThrow(BulkNotFound::new));
    }

    public String begin() {
        acts.begin(bulk.progress().id(), reason);
        return "/desk/bulk/bulk?faces-redirect=true&id=" + bulk.progress().id();
    }

    /** What is done, with how many stories. */
    public String getTitle() {
        return BulkWords.title(progress(), sentences);
    }

    /** How far it has come, in a sentence. */
    public String getCame() {
        return BulkWords.came(progress(), sentences);
    }

    /** What pressing the button does. */
    public String getGo() {
        return sentences.say("bulk.page.go." + progress().act(), progress().waiting());
    }

    public List<BulkRow> getRows() {
        return bulk.stories().stream().map(story -> BulkRow.of(story, sentences)).toList();
    }

    /** Whether it can be begun. */
    public boolean isReady() {
        return !isBegun() && progress().waiting() > 0;
    }

    public boolean isReasoned() {
        return progress().act().isReasoned();
    }

    public boolean isBegun() {
        return progress().begunAt().isPresent();
    }

    public boolean isOver() {
        return progress().endedAt().isPresent();
    }

    public int getAll() {
        return progress().all();
    }

    /** With how many stories nothing is to be done any more. */
    public int getPast() {
        return progress().done() + progress().notDone();
    }

    private BulkProgress progress() {
        return bulk.progress();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null ? "" : id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}

package press.imprimatur.identity.web;

import press.imprimatur.identity.SetUpAnswers;

/** What is typed on the set-up page. */
public class SetUpForm {

    private final NewsroomForm newsroom = new NewsroomForm();
    private String code = "";
    private String name = "";
    private String fullName = "";
    private String password = "";

    SetUpAnswers answers() {
        return new SetUpAnswers(code, name, fullName, password, newsroom.answers());
    }

    String password() {
        return password;
    }

    public NewsroomForm getNewsroom() {
        return newsroom;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    /** Never sent back to the browser. */
    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }
}

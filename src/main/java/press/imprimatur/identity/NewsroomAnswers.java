package press.imprimatur.identity;

/**
 * What somebody typed about the newsroom.
 *
 * @param name as readers know it
 * @param publicAddress where readers reach it, http or https; a slash at the end does not matter
 * @param zone the name of a time zone: {@code Europe/Prague}
 * @param language of what the public pages say beside the stories, BCP 47; English if empty
 */
public record NewsroomAnswers(String name, String publicAddress, String zone, String language) {

    public NewsroomAnswers {
        name = name == null ? "" : name.strip();
        publicAddress = publicAddress == null ? "" : publicAddress.strip();
        zone = zone == null ? "" : zone.strip();
        language = language == null ? "" : language.strip();
    }

    /** One whose pages speak English. */
    public static NewsroomAnswers inEnglish(String name, String publicAddress, String zone) {
        return new NewsroomAnswers(name, publicAddress, zone, "");
    }
}

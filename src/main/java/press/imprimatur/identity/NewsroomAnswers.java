package press.imprimatur.identity;

/**
 * What somebody typed about the newsroom.
 *
 * @param name as readers know it
 * @param publicAddress where readers reach it, http or https; a slash at the end does not matter
 * @param zone the name of a time zone: {@code Europe/Prague}
 */
public record NewsroomAnswers(String name, String publicAddress, String zone) {

    public NewsroomAnswers {
        name = name == null ? "" : name.strip();
        publicAddress = publicAddress == null ? "" : publicAddress.strip();
        zone = zone == null ? "" : zone.strip();
    }
}

package press.imprimatur.rights.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.terms.Channel;
import press.imprimatur.terms.Channel.Recall;
import press.imprimatur.terms.Medium;
import press.imprimatur.terms.Use;

/**
 * More of the channel than who its readers are and by what means it reaches them.
 *
 * @param id names it in counters; "asked" unless it says otherwise
 * @param geofences whether it can keep readers of other places out; not, if absent
 * @param keptOut places whose readers are kept out always: {@code US}, {@code US-NY}, {@code US/New
 *     York DMA}
 * @param server the place from where it is served; not known if absent
 * @param languages BCP 47 tags of what comes out there
 * @param recall OURS unless it says otherwise
 */
public record AskedChannelJson(
        Optional<String> id,
        Optional<Boolean> geofences,
        List<String> keptOut,
        Optional<String> server,
        Set<String> languages,
        Optional<Recall> recall) {

    /** Nothing more is told. */
    static final AskedChannelJson NONE = new AskedChannelJson(null, null, null, null, null, null);

    Channel channel(String brand, Set<Medium> media, List<String> market, Set<Use> commerce) {
        return new Channel(
                Asked.given(id).orElse("asked"),
                brand,
                media,
                Asked.places("market", market),
                Asked.given(geofences).orElse(false),
                Asked.places("channel.keptOut", keptOut),
                Asked.given(server).map(code -> Asked.place("channel.server", code)),
                languages,
                commerce,
                Asked.given(recall).orElse(Recall.OURS));
    }
}

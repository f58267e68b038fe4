package press.imprimatur.publishing.internal.serving;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import press.imprimatur.publishing.internal.formats.FeedFormats;

/** Has the feed served in every format that there is. */
@WebListener
public class FeedAddresses implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent starting) {
        var site = starting.getServletContext().getServletRegistration(PublicServlet.NAME);
        site.addMapping(FeedFormats.paths().toArray(String[]::new));
    }
}

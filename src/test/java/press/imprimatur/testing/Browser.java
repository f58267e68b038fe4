package press.imprimatur.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A headless Chromium that is installed here; nothing is fetched for it, and it calls nobody. */
public final class Browser implements AutoCloseable {

    /** One for all tests, which run on one thread: to start it takes longer than most of them. */
    private static com.microsoft.playwright.Browser chromium;

    private final List<BrowserContext> windows = new ArrayList<>();

    /** A window of its own: nobody is signed in. */
    public Page page() {
        var window = chromium().newContext();
        windows.add(window);
        var page = window.newPage();
        page.setDefaultTimeout(60_000);
        return page;
    }

    /** Closes its windows, and forgets who was signed in there. */
    @Override
    public void close() {
        windows.forEach(BrowserContext::close);
    }

    private static com.microsoft.playwright.Browser chromium() {
        if (chromium == null || !chromium.isConnected()) {
            chromium = start();
        }
        return chromium;
    }

    private static com.microsoft.playwright.Browser start() {
        var options =
                new Playwright.CreateOptions()
                        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        var arguments =
                List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync");
        return Playwright.create(options)
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(installed()).setArgs(arguments));
    }

    private static Path installed() {
        var named = System.getenv("IMPRIMATUR_BROWSER");
        return Stream.of(
                        named == null ? "" : named,
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(name -> !name.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError(
                                "no browser: install Debian's chromium, or name one with"
                                        + " IMPRIMATUR_BROWSER"));
    }
}

package press.imprimatur.testing;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A headless Chromium that is installed here; nothing is fetched for it, and it calls nobody. */
public final class Browser implements AutoCloseable {

    private final Playwright playwright =
            Playwright.create(
                    new Playwright.CreateOptions()
                            .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final com.microsoft.playwright.Browser browser =
            playwright
                    .chromium()
                    .launch(
                            new LaunchOptions()
                                    .setExecutablePath(installed())
                                    .setArgs(
                                            List.of(
                                                    "--no-sandbox",
                                                    "--disable-gpu",
                                                    "--disable-background-networking",
                                                    "--disable-component-update",
                                                    "--disable-sync")));

    /** A window of its own: nobody is signed in. */
    public Page page() {
        var page = browser.newContext().newPage();
        page.setDefaultTimeout(60_000);
        return page;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
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

package nl.wijkregie.testsupport;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The Chromium of this machine, without a screen. Nothing is downloaded. */
public final class Chromium implements AutoCloseable {

    private static final Path PROGRAMMA = Path.of(System.getProperty("wijkregie.chromium", "/usr/bin/chromium"));

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** How long a page may take on a busy machine, in milliseconds; nothing waits longer than it needs. */
    private static final int GEDULD = 60_000;

    /** Starts the browser; without one the test is skipped, but never in a build that must prove everything. */
    public static Chromium start() {
        if (!"true".equals(System.getenv("CI"))) {
            assumeTrue(
                    Files.isExecutable(PROGRAMMA),
                    "No Chromium at " + PROGRAMMA + ": name one with -Dwijkregie.chromium=<path>");
        }
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAMMA)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        PlaywrightAssertions.setDefaultAssertionTimeout(GEDULD);
        return new Chromium(playwright, browser);
    }

    /** A page of somebody who was not here before: no cookies, nothing saved. */
    public Page nieuwePagina() {
        return metGeduld(browser.newContext(
                        new Browser.NewContextOptions().setLocale("nl-NL").setViewportSize(1400, 1000))
                .newPage());
    }

    /** The same on a telephone, held upright and used with a finger. */
    public Page nieuweTelefoon() {
        return metGeduld(browser.newContext(new Browser.NewContextOptions()
                        .setLocale("nl-NL")
                        .setViewportSize(390, 844)
                        .setDeviceScaleFactor(2)
                        .setIsMobile(true)
                        .setHasTouch(true))
                .newPage());
    }

    /** With {@code -Dwijkregie.traag.browser=4} a page thinks four times slower; see also {@link Tragelijn}. */
    private static Page metGeduld(Page pagina) {
        pagina.setDefaultTimeout(GEDULD);
        int keer = Integer.getInteger("wijkregie.traag.browser", 1);
        if (keer > 1) {
            JsonObject rem = new JsonObject();
            rem.addProperty("rate", keer);
            pagina.context().newCDPSession(pagina).send("Emulation.setCPUThrottlingRate", rem);
        }
        return pagina;
    }

    @Override
    public void close() {
        playwright.close();
    }
}

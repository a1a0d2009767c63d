package nl.wijkregie.testsupport;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A test of the whole application in a browser: one browser for the class, and in each test somebody who was not here before. */
@Toepassingstest
public abstract class Browsertest {

    private static Chromium chromium;

    @LocalServerPort
    private int poort;

    /** Open and empty at the start of each test. */
    protected Page pagina;

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void kom() {
        pagina = chromium.nieuwePagina();
    }

    @AfterEach
    void ga() {
        pagina.context().close();
    }

    /** Somebody else, at the same time. */
    protected static Page nieuwePagina() {
        return chromium.nieuwePagina();
    }

    /** From here on the visitor has a browser without scripts, and so many pixels of width. */
    protected void zonderScript(int breed) {
        Browser browser = pagina.context().browser();
        pagina.context().close();
        pagina = browser.newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setLocale("nl-NL")
                        .setViewportSize(breed, 900))
                .newPage();
    }

    protected void open(String pad) {
        pagina.navigate(adres(pad));
    }

    protected String adres(String pad) {
        return "http://localhost:" + poort + pad;
    }
}

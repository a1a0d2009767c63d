package nl.wijkregie.testsupport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A resident with a telephone and no account. Every page that is looked at must be good on it. */
public final class Bewoner implements AutoCloseable {

    private static final int BREED = 390;

    private final Page telefoon;
    private final String adres;
    private final Testklok klok;
    private final Path plaatjes;
    private final List<String> fouten = new ArrayList<>();
    private int gezien;

    /** @param plaatjes folder in which a picture of every page comes */
    public Bewoner(Chromium chromium, int poort, Testklok klok, Path plaatjes) {
        telefoon = chromium.nieuweTelefoon();
        adres = "http://localhost:" + poort;
        this.klok = klok;
        this.plaatjes = plaatjes;
        telefoon.onPageError(fouten::add);
        telefoon.onConsoleMessage(regel -> {
            // A form that is refused answers 422, on purpose.
            if (regel.type().equals("error") && !regel.text().contains("422")) {
                fouten.add(regel.text());
            }
        });
    }

    public Page telefoon() {
        return telefoon;
    }

    /** Opens an address of the site, also as it stands in a mail. */
    public void open(String waar) {
        URI doel = URI.create(waar);
        telefoon.navigate(adres + doel.getRawPath() + (doel.getRawQuery() == null ? "" : "?" + doel.getRawQuery()));
    }

    /** Taps the first link of the page with this text. */
    public void tik(String link) {
        inhoud().getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .tap();
    }

    public Locator veld(String naam) {
        return telefoon.locator("main [name='" + naam + "']");
    }

    public void typ(String veld, String waarde) {
        veld(veld).fill(waarde);
    }

    public void kies(String veld, String waarde) {
        veld(veld).selectOption(waarde);
    }

    /** Answers a question with a few answers. */
    public void antwoord(String veld, String waarde) {
        telefoon.locator("main [name='" + veld + "'][value='" + waarde + "']").check();
    }

    public void voegToe(String naam, String soort, byte[] inhoud) {
        veld("bijlagen").setInputFiles(new FilePayload(naam, soort, inhoud));
    }

    /** Sends the form; filling it in took a minute. */
    public void verstuur() {
        klok.verder(Duration.ofMinutes(1));
        telefoon.locator("#versturen").tap();
    }

    public Locator inhoud() {
        return telefoon.locator("main");
    }

    /** The fact with this name, as lists on a page tell it. */
    public Locator gegeven(String naam) {
        return inhoud().locator("dl > div")
                .filter(new Locator.FilterOptions()
                        .setHas(telefoon.locator("dt")
                                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + naam + "$")))))
                .locator("dd");
    }

    /** What stands on the page, also where it is folded. */
    public String tekst() {
        return inhoud().textContent().replaceAll("[\\s\\u00a0]+", " ");
    }

    /** Looks at the page: WCAG 2.1 AA, nothing beside the screen, title and language, and takes its picture. */
    public void ziet(String titel) {
        assertThat(telefoon).hasTitle(titel + " - Gemeente Roermond");
        assertThat(telefoon.locator("html")).hasAttribute("lang", "nl");
        assertThat(telefoon.locator("h1")).hasCount(1);
        assertThat((Integer) telefoon.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + titel)
                .isLessThanOrEqualTo(BREED);
        assertThat(new AxeBuilder(telefoon).analyze().getViolations()).as(titel).isEmpty();
        assertThat(fouten).as("what the browser complains about").isEmpty();
        assertThat(telefoon.context().cookies()).isEmpty();
        telefoon.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(plaatjes.resolve("bewoner-%02d.png".formatted(++gezien))));
    }

    @Override
    public void close() {
        telefoon.context().close();
    }
}

package nl.wijkregie.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What holds for every page of the public site, whatever it is about (WCAG 2.1 AA). */
public final class Paginakeuring {

    private static final String AXE = axe();
    private static final int TELEFOON = 320;
    private static final int SCHERM = 1280;
    // 640 pixels is what is left of 1280 at 200 per cent.
    private static final List<Integer> BREEDTES = List.of(TELEFOON, 640, SCHERM);
    // A file field is drawn by the browser; what is heard only, or slides in its own frame, is not cut off.
    private static final String AFGESNEDEN = """
            () => [...document.querySelectorAll('body *')].filter(deel => {
                if (!deel.getClientRects().length || deel.closest('svg, [type=file], .wijkregie-lokveld,'
                        + ' .wijkregie-alleen-voorlezen, .verborgen, .utrecht-skip-link')) {
                    return false;
                }
                const stijl = getComputedStyle(deel);
                if (deel.matches('input, select, button')) {
                    return !deel.matches('[type=checkbox], [type=radio]') && deel.scrollHeight > deel.clientHeight + 2;
                }
                return ['hidden', 'clip'].includes(stijl.overflowX) && deel.scrollWidth > deel.clientWidth + 1
                    || ['hidden', 'clip'].includes(stijl.overflowY) && deel.scrollHeight > deel.clientHeight + 1;
            }).map(deel => deel.tagName + '.' + deel.className)
            """;

    private final Page pagina;
    private final List<String> klachten = new ArrayList<>();

    /** Listens from now on what the browser complains about and where it goes. */
    public Paginakeuring(Page pagina) {
        this.pagina = pagina;
        pagina.onPageError(klachten::add);
        pagina.onConsoleMessage(melding -> {
            // The status of the page itself is told as an error too.
            if (melding.type().equals("error") && !melding.text().startsWith("Failed to load resource")) {
                klachten.add(melding.text());
            }
        });
        pagina.onRequest(verzoek -> {
            if (!"localhost"
                    .equals(URI.create(verzoek.url().replaceAll("[?#].*", "")).getHost())) {
                klachten.add("asked for " + verzoek.url());
            }
        });
        pagina.onResponse(antwoord -> {
            if (antwoord.status() >= 400 && !antwoord.request().isNavigationRequest()) {
                klachten.add(antwoord.status() + " " + antwoord.url());
            }
        });
    }

    /** Fails when something does not hold for the page that is open. */
    public void keur(String wat) {
        keur(wat, List.of(TELEFOON, SCHERM));
    }

    /** The same for another state of a page that was looked at before, without axe on a wide screen. */
    public void keurStand(String wat) {
        keur(wat, List.of(TELEFOON));
    }

    private void keur(String wat, List<Integer> metAxe) {
        assertThat(pagina.locator("html").getAttribute("lang")).as(wat).isEqualTo("nl");
        assertThat(pagina.title()).as("title of " + wat).endsWith(" - Gemeente Roermond");
        koppen(wat);
        for (int breedte : BREEDTES) {
            pagina.setViewportSize(breedte, 900);
            past(wat, breedte);
            if (metAxe.contains(breedte)) {
                assertThat(overtredingen()).as(wat + " at " + breedte).isEmpty();
            }
        }
        groteLetters(wat);
        assertThat(klachten).as("what the browser refused at " + wat).isEmpty();
        assertThat(pagina.context().cookies()).as("cookies of " + wat).isEmpty();
    }

    /** What axe finds; run in the page itself, since the library opens a page more for each time. */
    private List<?> overtredingen() {
        pagina.evaluate(AXE);
        return (List<?>) pagina.evaluate("axe.run().then(uitslag => uitslag.violations.map(fout => fout.id + ': '"
                + " + fout.nodes.map(deel => deel.target.join(' ')).join(', ')))");
    }

    private static String axe() {
        try (InputStream bron = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** One heading of the page, and no level is skipped. */
    private void koppen(String wat) {
        List<?> niveaus = (List<?>) pagina.evaluate(
                "[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(kop => Number(kop.tagName[1]))");
        assertThat(niveaus.stream().filter(Integer.valueOf(1)::equals))
                .as("headings of " + wat)
                .hasSize(1);
        for (int plaats = 1; plaats < niveaus.size(); plaats++) {
            assertThat((Integer) niveaus.get(plaats))
                    .as("heading " + plaats + " of " + wat)
                    .isLessThanOrEqualTo((Integer) niveaus.get(plaats - 1) + 1);
        }
    }

    /** Letters twice as large, as somebody sets them in the browser. */
    private void groteLetters(String wat) {
        pagina.evaluate("document.documentElement.style.fontSize = '200%'");
        for (int breedte : List.of(TELEFOON, SCHERM)) {
            pagina.setViewportSize(breedte, 900);
            past(wat + " with large letters", breedte);
            assertThat((List<?>) pagina.evaluate(AFGESNEDEN))
                    .as("cut off with large letters: " + wat + " at " + breedte)
                    .isEmpty();
        }
        pagina.evaluate("document.documentElement.style.fontSize = ''");
    }

    private void past(String wat, int breedte) {
        assertThat((Integer) pagina.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + wat)
                .isLessThanOrEqualTo(breedte);
    }
}

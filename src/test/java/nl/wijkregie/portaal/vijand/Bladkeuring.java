package nl.wijkregie.portaal.vijand;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads a page as a browser does, and knows what our own pages are made of: everything else came out of what somebody typed.
 */
final class Bladkeuring {

    private static final Set<String> ELEMENTEN = Set.of(
            ("#root html head meta title link script body a article div header span nav ul ol li main h1 h2 h3 h4 p form label"
                            + " input textarea select option optgroup fieldset legend button section footer dl dt dd strong"
                            + " details summary table caption thead tbody tfoot tr th td br bdi svg defs pattern circle rect"
                            + " path figure figcaption img noscript address output")
                    .split(" "));
    private static final Set<String> ATTRIBUTEN = Set.of(
            ("accept accept-charset action alt autocomplete autofocus charset checked class colspan content cx cy d defer enctype"
                            + " fill focusable for formnovalidate height hidden href id inputmode label lang maxlength method multiple name"
                            + " novalidate open patternunits preserveaspectratio r rel required role rows scope selected"
                            + " spellcheck src tabindex target type value vector-effect viewbox width x y disabled datetime")
                    .split(" "));
    private static final List<String> ADRESSEN = List.of("href", "src", "action", "formaction", "data", "poster");

    /** What the product is of the expressions in the texts: somebody counted. */
    private static final String UITGEREKEND = "1337";

    private Bladkeuring() {}

    /** A page of the public site with the headers that each has. */
    static Document site(HttpHeaders koppen, String html) {
        koppenVanSite(koppen);
        Document blad = blad(html);
        assertThat(blad.select("script")).hasSize(1).allSatisfy(eigen -> {
            assertThat(eigen.attr("src")).matches("/openbaar/[0-9a-f]+/site.js");
            assertThat(eigen.data()).isEmpty();
        });
        assertThat(blad.select("link[href]")).allMatch(deel -> deel.attr("href").startsWith("/openbaar/"));
        return blad;
    }

    /** Headers of a page of the site. */
    static void koppenVanSite(HttpHeaders koppen) {
        assertThat(koppen.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe", "*", "http:", "https:", "data:");
        assertThat(koppen.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(koppen.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(koppen.firstValue("Referrer-Policy")).isPresent();
        alleKoppen(koppen, "page");
    }

    /** No answer sets a cookie or has a header out of what was typed. */
    static void alleKoppen(HttpHeaders koppen, String wat) {
        assertThat(koppen.map()).as(wat).doesNotContainKeys("set-cookie", "Set-Cookie", "bcc", "Bcc");
        assertThat(koppen.firstValue("X-Content-Type-Options")).as(wat).contains("nosniff");
        assertThat(koppen.map().toString().toLowerCase(Locale.ROOT)).as(wat).doesNotContain("kwaad");
    }

    /** A page of whomever: nothing on it acts, leads away or is called after what was typed. */
    static Document blad(String html) {
        Document blad = Jsoup.parse(html);
        for (Element deel : blad.getAllElements()) {
            assertThat(ELEMENTEN).as("element " + deel.normalName()).contains(deel.normalName());
            for (Attribute attribuut : deel.attributes()) {
                attribuut(deel, attribuut);
            }
            assertThat(deel.childNodes())
                    .noneMatch(kind -> kind instanceof Comment opmerking
                            && opmerking.getData().contains("kwaad"));
        }
        assertThat(blad.select("meta[http-equiv]")).isEmpty();
        assertThat(blad.text()).doesNotContain(UITGEREKEND);
        return blad;
    }

    private static void attribuut(Element deel, Attribute attribuut) {
        String naam = attribuut.getKey().toLowerCase(Locale.ROOT);
        if (!naam.startsWith("data-") && !naam.startsWith("aria-")) {
            assertThat(ATTRIBUTEN)
                    .as("attribute of " + deel.normalName() + ": " + naam)
                    .contains(naam);
        }
        assertThat(naam).doesNotContain("kwaad");
        // What staff look for stands in the addresses of the next page, escaped.
        boolean magGetypt = naam.equals("value") || attribuut.getValue().startsWith("/werkplek/zaken?");
        if (!magGetypt) {
            assertThat(attribuut.getValue()).as(deel.normalName() + " " + naam).doesNotContain("kwaad");
        }
        if (ADRESSEN.contains(naam)) {
            assertThat(attribuut.getValue())
                    .as("address")
                    .matches(
                            "/|[.][.]/brief[.](css|js)|/[^/\\\\].*|#.*|[?].*|mailto:[\\w.+-]+@[\\w.-]+|https://[\\w.-]+(/.*)?");
        }
    }
}

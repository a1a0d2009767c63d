package nl.wijkregie.portaal.vijand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkregie.testsupport.Sitebezoeker;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** A form as it stands on a page, whatever its fields are: a new field is attacked without a word about it here. */
record Formulier(String adres, Map<String, String> verborgen, List<String> velden, List<String> tekstvelden) {

    private static final String TEKST =
            "textarea, input[type=text], input[type=email], input[type=tel], input[type=number]";

    /** The form of a page. */
    static Formulier op(Sitebezoeker bezoeker, String adres) {
        Sitebezoeker.Pagina pagina = bezoeker.open(adres);
        assertThat(pagina.status()).as(adres).isEqualTo(200);
        return op(Bladkeuring.site(pagina.http().headers(), pagina.html()), adres);
    }

    static Formulier op(Document blad, String adres) {
        Element formulier = blad.select("main form[method=post]").first();
        assertThat(formulier).as("a form on " + adres).isNotNull();
        Map<String, String> verborgen = new LinkedHashMap<>();
        formulier.select("input[type=hidden]").forEach(veld -> verborgen.put(veld.attr("name"), veld.val()));
        Elements zichtbaar =
                formulier.select("input[name]:not([type=hidden]):not([type=file]), textarea[name], select[name]");
        return new Formulier(
                formulier.attr("action"),
                verborgen,
                namen(zichtbaar),
                namen(formulier.select(TEKST).select("[name]:not([name=website])")));
    }

    /** The same fields with these texts, from a place in the list on; the hidden ones as they were. */
    Map<String, String> met(List<String> teksten, int vanaf) {
        Map<String, String> gevuld = new LinkedHashMap<>(verborgen);
        for (int plek = 0; plek < velden.size(); plek++) {
            gevuld.put(velden.get(plek), teksten.get((vanaf + plek) % teksten.size()));
        }
        return gevuld;
    }

    /** What is typed stands in the page that comes back, to the letter as far as letters can be shown. */
    void staatErNog(Document blad, Map<String, String> getypt) {
        for (String veld : tekstvelden) {
            Element terug = blad.select(TEKST).stream()
                    .filter(een -> een.attr("name").equals(veld))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no field " + veld + " any more"));
            String waarde = terug.normalName().equals("textarea") ? terug.wholeText() : terug.attr("value");
            assertThat(leesbaar(waarde)).as(veld).isEqualTo(leesbaar(getypt.getOrDefault(veld, "")));
        }
    }

    /** Without what no page can hold, and which a browser would not send like that. */
    private static String leesbaar(String tekst) {
        return tekst.replaceAll("[\\p{Cc}\\p{Cs}\\ufffd?]", "").strip();
    }

    private static List<String> namen(Elements velden) {
        return velden.stream().map(veld -> veld.attr("name")).distinct().toList();
    }
}

package nl.wijkregie.portaal.site.volgen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkregie.portaal.site.formulier.Invoer;

/** One thing that somebody typed in a form that cannot be taken in, under the words that stood with it. */
record Getypt(String vraag, String tekst) {

    private static final Map<String, String> VRAGEN = vragen();

    /** All that was typed, in the order of the form; nothing of the hidden fields. */
    static List<Getypt> van(Invoer invoer) {
        List<Getypt> getypt = new ArrayList<>();
        VRAGEN.forEach((veld, vraag) -> voegToe(getypt, vraag, invoer.van(veld)));
        for (int nummer = 0; nummer < invoer.rijen("begroting"); nummer++) {
            String rij = "begroting[" + nummer + "].";
            String post = invoer.van(rij + "post") + " " + invoer.van(rij + "bedrag");
            voegToe(getypt, "Regel " + (nummer + 1) + " van de begroting", post.strip());
        }
        return getypt;
    }

    private static void voegToe(List<Getypt> getypt, String vraag, String tekst) {
        if (!tekst.isBlank()) {
            getypt.add(new Getypt(vraag, tekst));
        }
    }

    private static Map<String, String> vragen() {
        Map<String, String> vragen = new LinkedHashMap<>();
        vragen.put("toelichting", "Wat u gaat doen");
        vragen.put("planning", "Wanneer");
        vragen.put("verslag", "Hoe het ging");
        vragen.put("werkelijkeKosten", "Wat het kostte");
        vragen.put("toestemmingVoorbeeld", "Tonen als goed voorbeeld");
        vragen.put("tekst", "Uw bericht");
        vragen.put("reden", "Waarom u uw idee intrekt");
        vragen.put("gevraagdeBijdrage", "Bijdrage die u vraagt");
        vragen.put("rekening.iban", "Rekeningnummer");
        vragen.put("rekening.tenNameVan", "Naam van de rekeninghouder");
        return vragen;
    }
}

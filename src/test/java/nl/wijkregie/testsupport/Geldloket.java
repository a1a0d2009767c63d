package nl.wijkregie.testsupport;

import static nl.wijkregie.testsupport.Spel.antwoorden;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wijkregie.werkplek.Websessie;

/** Plays a case with money as others meet it: by HTTP alone, each function with its own account. */
public final class Geldloket {

    private static final String BASIS = "/api/v1/initiatieven";
    private static final String BETALINGEN = "/werkplek/betalingen";
    private static final Pattern NUMMER = Pattern.compile("value=\"([0-9]+@[^\"]*)\"");

    private final Loket inwoner;
    private final String iban;
    private final String tenNameVan;

    /** @param iban account that the residents name in their plan */
    public Geldloket(int poort, String iban, String tenNameVan) {
        inwoner = new Loket(poort);
        this.iban = iban;
        this.tenNameVan = tenNameVan;
    }

    /** A case as its resident knows it. */
    public record Zaak(String kenmerk, String code) {}

    /** One pot as the public API shows it. */
    public record Pot(BigDecimal toegekend, BigDecimal gereserveerd, BigDecimal besteed, BigDecimal vrij) {}

    public Loket als(String account) {
        return inwoner.als(account);
    }

    /** A resident of Centrum files an idea that will cost this much. */
    public Zaak dienIn(String bedrag) {
        Loket.Antwoord antwoord = inwoner.post(
                BASIS,
                Map.of(
                        "titel",
                        "Geveltuintjes in de straat",
                        "omschrijving",
                        "Wij willen samen de straat groener en gezelliger maken.",
                        "wijk",
                        "centrum",
                        "schaal",
                        "buurt",
                        "gevraagdBedrag",
                        new BigDecimal(bedrag),
                        "indiener",
                        Map.of("naam", "Noor Akkerman", "email", "noor@bewoner.example")));
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(201);
        return new Zaak(
                antwoord.json().get("kenmerk").asText(),
                antwoord.json().get("volgcode").asText());
    }

    /** From filing to the task in which the sources are looked at; the plan asks this much. */
    public Zaak totBronnen(String bedrag) {
        Zaak zaak = dienIn(bedrag);
        String kenmerk = zaak.kenmerk();
        als("kcc").doe(kenmerk, "triage", Spel.triage("inwonerinitiatief", "groen"));
        Map<String, Object> orientatie = Spel.orientatie("inwonerinitiatief");
        orientatie.put("geldNodig", true);
        Loket vakambtenaar = als("vakambtenaar-bor");
        vakambtenaar.doe(kenmerk, "orientatie", orientatie);
        als("wijkregisseur1")
                .doe(
                        kenmerk,
                        "adviesWijkregisseur",
                        antwoorden("wijkregisseurAdvies", "steunen", "wijkregisseurToelichting", "Goed voor de wijk."));
        vakambtenaar.doe(
                kenmerk,
                "principebesluit",
                antwoorden("principebesluit", "steunen", "besluitMotivering", "Veel steun in de straat."));
        stuur(zaak, "plan", plan(new BigDecimal(bedrag)));
        vakambtenaar.doe(
                kenmerk,
                "definitiefBesluit",
                antwoorden("definitiefBesluit", "akkoord", "definitiefMotivering", "Het plan is duidelijk."));
        return zaak;
    }

    /** A case whose whole sum is granted from the wijkbudget. */
    public Zaak toegekend(String bedrag) {
        Zaak zaak = totBronnen(bedrag);
        als("vakambtenaar-bor").doe(zaak.kenmerk(), "bronnenVerkennen", Spel.bronnen(bedrag));
        als("manager-lv")
                .doe(
                        zaak.kenmerk(),
                        "akkoordWijkbudget",
                        antwoorden("akkoord", true, "akkoordMotivering", "Goed voor de buurt."));
        return zaak;
    }

    private Map<String, Object> plan(BigDecimal bedrag) {
        return Map.of(
                "toelichting",
                "Wij planten samen.",
                "planning",
                "In mei.",
                "begroting",
                List.of(Map.of("post", "Planten en aarde", "bedrag", bedrag)),
                "gevraagdeBijdrage",
                bedrag,
                "rekening",
                Map.of("iban", iban, "tenNameVan", tenNameVan));
    }

    /** The resident tells what was done and what it cost; the vakambtenaar settles the contribution. */
    public void rondAf(Zaak zaak, String kosten, String vastgesteld) {
        verantwoord(zaak, kosten);
        als("vakambtenaar-bor")
                .doe(
                        zaak.kenmerk(),
                        "evaluatie",
                        antwoorden("werkelijkeKosten", kosten, "vastgesteldeBijdrage", vastgesteld));
    }

    public void verantwoord(Zaak zaak, String kosten) {
        stuur(
                zaak,
                "verantwoording",
                Map.of(
                        "verslag",
                        "Het is gelukt.",
                        "werkelijkeKosten",
                        new BigDecimal(kosten),
                        "toestemmingVoorbeeld",
                        false));
    }

    /** The manager releases the one payment that is ready for the case; returns the file for finance. */
    public String geefVrij(Websessie manager, Zaak zaak) throws IOException, InterruptedException {
        HttpResponse<String> na = geefVrij(manager, klaar(manager, zaak));
        assertThat(na.statusCode()).isEqualTo(303);
        String lijst = na.headers().firstValue("Location").orElseThrow().replaceFirst(".*lijst=", "");
        return manager.haal(BETALINGEN + "/lijsten/" + lijst).body();
    }

    /** The answer to the click that releases a payment. */
    public HttpResponse<String> geefVrij(Websessie manager, String opdracht) throws IOException, InterruptedException {
        return manager.dien(BETALINGEN + "/vrijgeven", "xsrf-token", manager.token(), "opdracht", opdracht);
    }

    /** The one payment that is ready for the case, as the manager's page names it. */
    public String klaar(Websessie manager, Zaak zaak) throws IOException, InterruptedException {
        HttpResponse<String> pagina = manager.haal(BETALINGEN);
        assertThat(pagina.statusCode()).isEqualTo(200);
        String rij = Arrays.stream(pagina.body().split("<tr"))
                .filter(deel -> deel.contains(zaak.kenmerk()) && deel.contains("name=\"opdracht\""))
                .collect(Collectors.joining());
        List<String> opdrachten =
                NUMMER.matcher(rij).results().map(nummer -> nummer.group(1)).toList();
        assertThat(opdrachten).as(pagina.body()).hasSize(1);
        return opdrachten.get(0);
    }

    /** The resident sends something that the case waits for. */
    public void stuur(Zaak zaak, String wat, Map<String, Object> inhoud) {
        Loket.Antwoord antwoord = probeer(zaak, wat, inhoud);
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(202);
    }

    /** The resident sends something that may come too late. */
    public Loket.Antwoord probeer(Zaak zaak, String wat, Map<String, Object> inhoud) {
        return inwoner.met("X-Volgcode", zaak.code()).post(BASIS + "/" + zaak.kenmerk() + "/" + wat, inhoud);
    }

    /** What the resident sees. */
    public JsonNode staat(Zaak zaak) {
        Loket.Antwoord antwoord = inwoner.met("X-Volgcode", zaak.code()).get(BASIS + "/" + zaak.kenmerk());
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(200);
        return antwoord.json();
    }

    /** The pot for initiatives of Centrum, as anyone sees it. */
    public Pot pot(int jaar) {
        return pot(jaar, "initiatieven");
    }

    public Pot pot(int jaar, String soort) {
        for (JsonNode pot : inwoner.get("/api/v1/wijkbudgetten?jaar=" + jaar).json()) {
            if (pot.get("wijk").asText().equals("centrum")
                    && pot.get("pot").asText().equals(soort)) {
                return new Pot(
                        euro(pot, "toegekend"), euro(pot, "gereserveerd"), euro(pot, "besteed"), euro(pot, "vrij"));
            }
        }
        throw new AssertionError("No pot " + soort + " in " + jaar);
    }

    private static BigDecimal euro(JsonNode pot, String naam) {
        // The text keeps the two decimals that the contract promises.
        return new BigDecimal(pot.get(naam).asText()).setScale(2);
    }

    /** Texts of the letters of one kind about a case, as the administrator of the demo reads them. */
    public List<String> brieven(Zaak zaak, String soort) {
        List<String> brieven = new ArrayList<>();
        als("beheerder")
                .get("/api/v1/demo/berichten?kenmerk=" + zaak.kenmerk())
                .json()
                .forEach(bericht -> {
                    if (bericht.get("sjabloon").asText().equals(soort)) {
                        brieven.add(bericht.get("tekst").asText());
                    }
                });
        return brieven;
    }
}

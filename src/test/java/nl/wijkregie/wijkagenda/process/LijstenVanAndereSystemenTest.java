package nl.wijkregie.wijkagenda.process;

import static nl.wijkregie.testsupport.Spel.antwoorden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkregie.engine.formulier.OngeldigeInvoer;
import nl.wijkregie.testsupport.Agendaspel;
import nl.wijkregie.testsupport.Loket;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.wijkagenda.Bewonersraadplegingen;
import nl.wijkregie.wijkagenda.Bewonersuitslag;
import nl.wijkregie.wijkagenda.Maatregel;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.Maatregelstatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

@Toepassingstest
@DisplayName("ROE-G3 steps 3 and 4: another system sends the outcomes and the order with the task")
class LijstenVanAndereSystemenTest {

    @Autowired
    Agendaspel agendaspel;

    @Autowired
    Spel spel;

    @Autowired
    Maatregelen maatregelen;

    @Autowired
    Bewonersraadplegingen bewoners;

    @Autowired
    TransactionTemplate transactie;

    @LocalServerPort
    int poort;

    private String agenda;
    private final List<String> lijst = new ArrayList<>();

    @Test
    @DisplayName("given both steps over REST, then they are done without our page")
    void overRest() {
        totBewonerstoets("centrum", 2026);
        Loket opbouwwerker = new Loket(poort).als("opbouwwerker");
        opbouwwerker.doe(agenda, "bewonerstoets", raadpleging("""
                        1; 40; 5; 12; 2

                        %s;30;0;0
                        3 ; 7 ; 8 ; 1 ;
                        """.formatted(lijst.get(1))));

        assertThat(lijst)
                .map(een -> bewoners.uitslag(een).orElseThrow())
                .containsExactly(
                        new Bewonersuitslag(lijst.get(0), 40, 5, 2, 12, ""),
                        new Bewonersuitslag(lijst.get(1), 30, 0, null, 0, ""),
                        new Bewonersuitslag(lijst.get(2), 7, 8, null, 1, ""));

        new Loket(poort)
                .als(agendaspel.regisseurVan(agenda))
                .doe(agenda, "prioriteren", Map.of("prioriteitvolgorde", "3, 1"));
        assertThat(maatregelen.van(agenda))
                .extracting(Maatregel::kenmerk)
                .containsExactly(lijst.get(2), lijst.get(0), lijst.get(1));
        assertThat(spel.stappen(agenda)).containsOnly("maatregelUitwerken");
    }

    @Test
    @DisplayName("given JSON, then all its fields are kept, and what the page kept makes way")
    void alsJson() {
        totBewonerstoets("herten", 2026);
        transactie.executeWithoutResult(
                status -> lijst.forEach(een -> bewoners.leg(new Bewonersuitslag(een, 1, 1, null, 1, ""))));
        vraagBewoners(List.of(
                Map.of(
                        "maatregel", 1,
                        "voor", 40,
                        "tegen", 5,
                        "prioriteit", 1,
                        "helpers", 12,
                        "toelichting", "Graag een breed pad."),
                Map.of("maatregel", lijst.get(1), "voor", "30", "tegen", 0)));

        assertThat(lijst)
                .map(een -> bewoners.uitslag(een).orElseThrow())
                .containsExactly(
                        new Bewonersuitslag(lijst.get(0), 40, 5, 1, 12, "Graag een breed pad."),
                        new Bewonersuitslag(lijst.get(1), 30, 0, null, 0, ""),
                        new Bewonersuitslag(lijst.get(2), 1, 1, null, 1, ""));

        prioriteer(List.of(2, lijst.get(2), "1"));
        assertThat(maatregelen.van(agenda))
                .extracting(Maatregel::kenmerk)
                .containsExactly(lijst.get(1), lijst.get(2), lijst.get(0));
    }

    @Test
    @DisplayName("given outcomes that are wrong, then the sentence names the line, and nothing is kept")
    void onjuisteUitkomsten() {
        totBewonerstoets("swalmen", 2026);
        transactie.executeWithoutResult(
                status -> maatregelen.status(lijst.get(2), Maatregelstatus.AFGEVALLEN, "Te duur."));

        uitkomsten("1; 40; 5; 12\n9; 1; 1; 1", "Regel 2: er is geen maatregel ‘9’ op deze lijst. Kies uit: 1, 2.");
        uitkomsten("3; 1; 1; 1", "Regel 1: er is geen maatregel ‘3’");
        uitkomsten("1; 4; 5; 1\n\n01; 4; 5; 1", "Regel 3: maatregel 01 staat ook al bij regel 1.");
        uitkomsten("1; 40; 5; 12\n2; 40; 5", "Regel 2: schrijf het nummer van de maatregel; voor; tegen; helpers.");
        uitkomsten("1; 40; veel; 12", "Regel 1: vul bij tegen een heel getal in");
        uitkomsten("1; 40; -5; 12", "Regel 1: vul bij tegen een heel getal in");
        uitkomsten("1; 4; 5; 1\n2; 4; 5; 1; 0", "Regel 2: Vul de plaats in die bewoners kozen");
        uitkomsten("; 4; 5; 1", "Regel 1: noem het nummer van de maatregel.");
        uitkomsten("[{\"maatregel\": ", "geen geldige JSON");
        uitkomsten(List.of(Map.of("maatregel", 1, "voor", 4)), "Onderdeel 1: vul bij tegen een heel getal in");
        uitkomsten(List.of(Map.of("maatregel", 1, "naam", "Jan")), "Onderdeel 1: gebruik alleen de velden");
        uitkomsten(List.of("1; 2; 3; 4", 5), "Onderdeel 2: schrijf het nummer");
        uitkomsten(List.of(Map.of("maatregel", List.of(1), "voor", 4)), "Onderdeel 1: vul bij het veld maatregel");
        weigert("raadplegingVerslag", "‘Maatregel nummer 2’", () -> vraagBewoners("1; 40; 5; 12"));

        assertThat(lijst).allSatisfy(een -> assertThat(bewoners.uitslag(een)).isEmpty());
        assertThat(spel.stappen(agenda)).containsExactly("bewonerstoets");
    }

    @Test
    @DisplayName("given an order that is wrong, then the sentence names the place, and the order stays as it was")
    void onjuisteVolgorde() {
        totBewonerstoets("asenray", 2026);
        vraagBewoners("1;1;1;1\n2;1;1;1\n3;1;1;1");
        transactie.executeWithoutResult(
                status -> maatregelen.rangschik(agenda, 1, List.of(lijst.get(1), lijst.get(0), lijst.get(2))));

        volgorde("3, 9", "Plaats 2: er is geen maatregel ‘9’");
        volgorde("3, 1\n3", "Plaats 3: maatregel 3 staat ook al bij plaats 1.");
        volgorde("3, , 1", "Plaats 2: noem het nummer van de maatregel.");
        volgorde(List.of(1, 2.5), "Plaats 2: zet in de lijst alleen nummers");
        volgorde("[1, ", "geen geldige JSON");
        assertThat(spel.stappen(agenda)).containsExactly("prioriteren");

        prioriteer("");
        assertThat(maatregelen.van(agenda))
                .extracting(Maatregel::kenmerk)
                .containsExactly(lijst.get(1), lijst.get(0), lijst.get(2));
    }

    @Test
    @DisplayName("given a form that asks for numbers of measures, then it shows them")
    void nummers() {
        totBewonerstoets("maasniel", 2026);

        assertThat(spel.formulier(agenda, "bewonerstoets").get("agendaTekst").toString())
                .contains("Maatregel nummer 3 (maatregel 3, ");
    }

    private void totBewonerstoets(String wijk, int jaar) {
        agenda = agendaspel.begin(wijk, jaar);
        for (int nummer = 1; nummer <= 3; nummer++) {
            lijst.add(agendaspel.voegToe(agenda, "Maatregel nummer " + nummer, "groen"));
        }
        agendaspel.rondOverzichtAf(agenda);
        agendaspel.keurAllesHaalbaar(agenda);
    }

    private static Map<String, Object> raadpleging(Object uitkomsten) {
        return antwoorden(
                "raadplegingWijze",
                "peiling",
                "raadplegingDeelnemers",
                45,
                "raadplegingVerslag",
                "Veel steun.",
                "bewonersuitkomsten",
                uitkomsten);
    }

    private void vraagBewoners(Object uitkomsten) {
        agendaspel.doe(agenda, "bewonerstoets", "opbouwwerker", raadpleging(uitkomsten));
    }

    private void prioriteer(Object volgorde) {
        agendaspel.doe(
                agenda,
                "prioriteren",
                agendaspel.regisseurVan(agenda),
                new HashMap<>(Map.of("prioriteitvolgorde", volgorde)));
    }

    private void uitkomsten(Object uitkomsten, String zin) {
        weigert("bewonersuitkomsten", zin, () -> vraagBewoners(uitkomsten));
    }

    private void volgorde(Object volgorde, String zin) {
        weigert("prioriteitvolgorde", zin, () -> prioriteer(volgorde));
    }

    private static void weigert(String veld, String zin, Runnable daad) {
        assertThatThrownBy(daad::run).isInstanceOfSatisfying(OngeldigeInvoer.class, fout -> {
            assertThat(fout.fouten()).extracting(OngeldigeInvoer.Fout::veld).contains(veld);
            assertThat(fout.getMessage()).contains(zin);
        });
    }
}

package nl.wijkregie.werkplek.wijkagenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkregie.testsupport.Agendaspel;
import nl.wijkregie.testsupport.Agendastand;
import nl.wijkregie.testsupport.Loket;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.werkplek.Websessie;
import nl.wijkregie.wijkagenda.Maatregelen;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who makes up addresses and fields: the pages of the wijkagenda write only what belongs to the task. */
@Toepassingstest
@Import(Agendastand.class)
class WijkagendarechtenTest {

    @LocalServerPort
    private int poort;

    @Autowired
    private Agendaspel spel;

    @Autowired
    private Spel zaken;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TaskService taken;

    @Autowired
    private Maatregelen maatregelen;

    @Autowired
    private Agendastand stand;

    @Test
    @DisplayName("given a form without the token of the session, or with a made-up one, then nothing is written")
    void zonderToken() throws Exception {
        String agenda = spel.begin("centrum", 2026);
        String maatregel = spel.voegToe(agenda, "Bomen op het plein", "groen");
        neem(agenda, "overzichtOpstellen", 1);
        Websessie sessie = sessie(agenda);

        for (String token : List.of("", "verzonnen")) {
            for (String pad : paden(maatregel)) {
                zonderGevolg(sessie, adres(agenda) + pad, velden(token, "1"));
            }
        }
    }

    @Test
    @DisplayName("ROE-G1 given a measure of another agenda in the address, then it stays as it is")
    void andereAgenda() throws Exception {
        String eigen = spel.begin("herten", 2026);
        String ander = spel.begin("swalmen", 2026);
        String maatregel = spel.voegToe(ander, "Bomen op het plein", "groen");
        neem(eigen, "overzichtOpstellen", 1);
        Websessie sessie = sessie(eigen);

        for (String pad : paden(maatregel).subList(1, paden(maatregel).size())) {
            for (String ronde : List.of("1", "2", "0", "-1", "x")) {
                zonderGevolg(sessie, adres(eigen) + pad, velden(sessie.token(), ronde));
                zonderGevolg(sessie, adres(ander) + pad, velden(sessie.token(), ronde));
            }
        }
    }

    @Test
    @DisplayName(
            "ROE-G6 given two rounds in between, then the task of one gives no right to the measures of the other, nor to"
                    + " what was adopted")
    void andereRonde() throws Exception {
        String agenda = spel.begin("asenray", 2026);
        String vastgesteld = spel.vastgesteldMetWijkbudget(agenda, "Bomen op het plein", "100.00");
        int tweede = spel.beginTussentijds(agenda);
        int derde = spel.beginTussentijds(agenda);
        String vanDerde = spel.voegToe(agenda, "Bankjes bij de vijver", "groen");
        neem(agenda, "overzichtOpstellen", tweede);
        Websessie sessie = sessie(agenda);

        for (String maatregel : List.of(vastgesteld, vanDerde)) {
            for (String pad : paden(maatregel).subList(1, paden(maatregel).size())) {
                for (String ronde : List.of(String.valueOf(tweede), String.valueOf(derde), "1", "0", "")) {
                    zonderGevolg(sessie, adres(agenda) + pad, velden(sessie.token(), ronde));
                }
            }
        }
        assertThat(maatregelen.haal(vanDerde).ronde()).isEqualTo(derde);
    }

    @Test
    @DisplayName("ROE-G3 given an agenda with the College, then no page changes it any more, whoever tries")
    void bijHetCollege() throws Exception {
        String agenda = spel.begin("maasniel", 2026);
        String maatregel = spel.voegToe(agenda, "Bomen op het plein", "groen");
        spel.totCollege(agenda);

        for (String account : List.of(spel.regisseurVan(agenda), "college", "wijkraad", "manager-lv")) {
            Websessie sessie = new Websessie(poort).aangemeld(account, "tasklist");
            for (String pad : paden(maatregel)) {
                zonderGevolg(sessie, adres(agenda) + pad, velden(sessie.token(), "1"));
            }
        }
    }

    @Test
    @DisplayName(
            "ROE-I2 given a resident who writes a name and a number in the idea itself, then nothing of it comes on the"
                    + " agenda, in its document or in the engine by itself")
    void persoonsgegevens() throws Exception {
        String agenda = spel.begin("donderberg", 2026);
        String zaak = zaakMetNaam();
        neem(agenda, "overzichtOpstellen", 1);
        Websessie sessie = sessie(agenda);
        String pagina = sessie.haal(adres(agenda) + "?ronde=1&zaak=" + zaak).body();
        Matcher omschrijving = Pattern.compile("(?s)<textarea[^>]*name=\"omschrijving\"[^>]*>([^<]*)</textarea>")
                .matcher(pagina);
        assertThat(omschrijving.find()).isTrue();
        assertThat(omschrijving.group(1)).contains("vlinders");

        HttpResponse<String> antwoord = sessie.dien(
                adres(agenda) + "/maatregelen",
                "xsrf-token",
                sessie.token(),
                "ronde",
                "1",
                "titel",
                "Bloemen langs het pad",
                "omschrijving",
                omschrijving.group(1),
                "beleidsterrein",
                "groen",
                "zaak",
                zaak);
        assertThat(antwoord.statusCode()).as(antwoord.body()).isLessThan(400);
        spel.totCollege(agenda);
        spel.besluitCollege(agenda, true);

        String alles = pagina
                + stand.stand()
                + rijen("agendaverslag")
                + rijen("agendaversie")
                + rijen("act_ru_variable")
                + rijen("act_hi_varinst")
                + rijen("act_ru_task")
                + rijen("act_hi_taskinst")
                + sessie.haal(adres(agenda)).body()
                + new Websessie(poort).haal("/wijkagendas/" + agenda).body();
        assertThat(alles).contains("Bloemen langs het pad");
        for (String persoonlijk : List.of("Zwaantje", "Quadvlieg", "98765432", "bewoner.example", "Zonnedauwlaan")) {
            assertThat(alles.contains(persoonlijk)).as(persoonlijk).isFalse();
        }
    }

    private String zaakMetNaam() {
        String zaak = new Loket(poort)
                .post(
                        "/api/v1/initiatieven",
                        Map.of(
                                "titel",
                                "Bloemen langs het pad",
                                "omschrijving",
                                "Wij zaaien bloemen voor vlinders. Bel 06-98765432 of mail"
                                        + " zwaantje.q@bewoner.example. Groetjes, Zwaantje Quadvlieg (fam. Quadvlieg)",
                                "wijk",
                                "donderberg",
                                "indiener",
                                Map.of(
                                        "naam", "Zwaantje van den Quadvlieg",
                                        "email", "zwaantje.q@bewoner.example",
                                        "postadres", "Zonnedauwlaan 73, Roermond")))
                .json()
                .get("kenmerk")
                .asText();
        zaken.geleidDoor(zaak, "inwonerinitiatief", "groen");
        Map<String, Object> orientatie = Spel.orientatie("inwonerinitiatief");
        orientatie.put("grotereImpact", true);
        zaken.doe(zaak, "orientatie", "vakambtenaar-bor", orientatie);
        zaken.doe(
                zaak,
                "adviesWijkregisseur",
                "wijkregisseur4",
                Spel.antwoorden("wijkregisseurAdvies", "steunen", "wijkregisseurToelichting", "Goed."));
        zaken.beslis(zaak, "steunen");
        return zaak;
    }

    private String rijen(String tabel) {
        return database.sql("select * from " + tabel).query().listOfRows().toString();
    }

    private void zonderGevolg(Websessie sessie, String pad, String[] velden) throws Exception {
        Map<String, String> voor = stand.stand();
        HttpResponse<String> antwoord = sessie.dien(pad, velden);
        assertThat(stand.stand()).as(pad + " " + String.join(",", velden)).isEqualTo(voor);
        assertThat(antwoord.statusCode()).as(pad).isLessThan(500);
        assertThat(antwoord.body()).doesNotContain("java.", "org.spring", "Exception");
    }

    private static List<String> paden(String maatregel) {
        return List.of(
                "/maatregelen",
                "/maatregel/" + maatregel + "/wijzigen",
                "/maatregel/" + maatregel + "/weghalen",
                "/maatregel/" + maatregel + "/vervalt",
                "/maatregel/" + maatregel + "/opnieuw",
                "/zaak/INI-2026-00001/niet-overnemen");
    }

    /** All that any of the forms asks, and a little more. */
    private static String[] velden(String token, String ronde) {
        return new String[] {
            "xsrf-token", token,
            "ronde", ronde,
            "titel", "Een andere titel",
            "omschrijving", "Iets heel anders",
            "beleidsterrein", "groen",
            "reden", "Omdat het kan.",
            "stap", "agendaSamenstellen",
            "status", "vastgesteld",
            "gezien", ""
        };
    }

    private void neem(String agenda, String stap, int ronde) {
        for (Task taak : new ArrayList<>(spel.open(agenda, stap))) {
            if (Integer.valueOf(ronde).equals(taken.getVariable(taak.getId(), "ronde"))) {
                taken.setAssignee(taak.getId(), spel.regisseurVan(agenda));
            }
        }
    }

    private Websessie sessie(String agenda) throws Exception {
        return new Websessie(poort).aangemeld(spel.regisseurVan(agenda), "tasklist");
    }

    private static String adres(String agenda) {
        return "/werkplek/wijkagenda/" + agenda;
    }
}

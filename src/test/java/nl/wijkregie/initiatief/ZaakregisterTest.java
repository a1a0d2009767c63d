package nl.wijkregie.initiatief;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.wijkregie.initiatief.Zaakvraag.Kring;
import nl.wijkregie.initiatief.Zaakvraag.Stand;
import nl.wijkregie.testsupport.Databases;
import nl.wijkregie.testsupport.Testklok;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finding cases back, on each kind of database. */
class ZaakregisterTest {

    private final Testklok klok = new Testklok(LocalDateTime.of(2026, 3, 2, 9, 0));
    private Zaakregister register;
    private Dossier dossier;

    Databases soort() {
        return Databases.H2;
    }

    @BeforeEach
    void begin() {
        JdbcClient database = JdbcClient.create(soort().gemigreerd().dataSource());
        register = new Zaakregister(database);
        dossier = new Dossier(
                database,
                new ObjectMapper(),
                klok,
                new StaticListableBeanFactory().getBeanProvider(Dossierluisteraar.class));
    }

    @Test
    @DisplayName("given cases of several people, when one asks what he started, then his come, the newest first")
    void doorMijGestart() {
        open("INI-1", "Bank bij de vijver", "centrum", null, "kcc");
        klok.zet(java.time.LocalDate.of(2026, 3, 3));
        open("INI-2", "Speeltuin", "herten", null, "kcc");
        open("INI-3", "Boom", "centrum", null, "wijkregisseur1");
        open("INI-4", "Via de website", "centrum", null, null);

        assertThat(gevonden(Kring.GESTART_DOOR, Set.of("kcc"), "", Stand.OPEN)).containsExactly("INI-2", "INI-1");
        assertThat(register.gestartDoor("INI-3")).contains("wijkregisseur1");
        assertThat(register.gestartDoor("INI-4")).isEmpty();
        assertThat(register.gestartDoor("INI-9")).isEmpty();
    }

    @Test
    @DisplayName("ROE-H2 given wijken, then every case of them is found and none of another wijk")
    void wijken() {
        open("INI-1", "Bank", "centrum", null, null);
        open("INI-2", "Boom", "herten", null, null);
        open("INI-3", "Brug", "swalmen", null, null);

        assertThat(gevonden(Kring.WIJKEN, Set.of("centrum", "herten"), "", Stand.OPEN))
                .containsExactlyInAnyOrder("INI-1", "INI-2");
        assertThat(gevonden(Kring.WIJKEN, Set.of(), "", Stand.OPEN)).isEmpty();
        assertThat(gevonden(Kring.ALLES, Set.of(), "", Stand.OPEN)).hasSize(3);
    }

    @Test
    @DisplayName("given a cluster, then its cases are found, and those it received and did not pass on yet")
    void clusters() {
        open("INI-1", "Bank", "centrum", "bor", null);
        open("INI-2", "Boom", "centrum", "bor", null);
        dossier.koppelCluster("INI-2", "sociaal");
        open("INI-3", "Brug", "centrum", null, null);
        dossier.koppelCluster("INI-3", "bor");

        assertThat(gevonden(Kring.CLUSTERS, Set.of("bor"), "", Stand.OPEN)).containsExactlyInAnyOrder("INI-1", "INI-3");
    }

    @Test
    @DisplayName(
            "given a part of the title or the kenmerk, in capitals or not, then the case is found; signs are just signs")
    void zoeken() {
        open("INI-2026-00012", "Bank bij de Vijver", "centrum", null, null);
        open("INI-2026-00034", "100% groen!_", "centrum", null, null);

        assertThat(gevonden(Kring.ALLES, Set.of(), "VIJVER", Stand.OPEN)).containsExactly("INI-2026-00012");
        assertThat(gevonden(Kring.ALLES, Set.of(), "ini-2026-00034", Stand.OPEN))
                .containsExactly("INI-2026-00034");
        assertThat(gevonden(Kring.ALLES, Set.of(), "%", Stand.OPEN)).containsExactly("INI-2026-00034");
        assertThat(gevonden(Kring.ALLES, Set.of(), "!_", Stand.OPEN)).containsExactly("INI-2026-00034");
        assertThat(gevonden(Kring.ALLES, Set.of(), "' or 1=1 --", Stand.OPEN)).isEmpty();
    }

    @Test
    @DisplayName("given finished cases, then they are found by who asks for them only")
    void openEnKlaar() {
        open("INI-1", "Bank", "centrum", null, null);
        open("INI-2", "Boom", "centrum", null, null);
        dossier.rondAf("INI-2", Uitkomst.INGETROKKEN);

        assertThat(gevonden(Kring.ALLES, Set.of(), "", Stand.OPEN)).containsExactly("INI-1");
        assertThat(gevonden(Kring.ALLES, Set.of(), "", Stand.KLAAR)).containsExactly("INI-2");
        assertThat(gevonden(Kring.ALLES, Set.of(), "", Stand.ALLE)).containsExactlyInAnyOrder("INI-1", "INI-2");
    }

    @Test
    @DisplayName("given more cases than fit on a page, then each stands on one page and a page too far gives the last")
    void bladzijden() {
        IntStream.rangeClosed(1, 30)
                .forEach(nummer -> open("INI-%02d".formatted(nummer), "Bank", "centrum", null, null));

        Zakenbladzijde eerste = register.zoek(new Zaakvraag(Kring.ALLES, Set.of(), "", Stand.OPEN, 1));
        Zakenbladzijde verTeVer = register.zoek(new Zaakvraag(Kring.ALLES, Set.of(), "", Stand.OPEN, 99));

        assertThat(eerste.zaken()).hasSize(25);
        assertThat(eerste.aantal()).isEqualTo(30);
        assertThat(verTeVer.bladzijde()).isEqualTo(2);
        assertThat(verTeVer.zaken()).hasSize(5).doesNotContainAnyElementsOf(eerste.zaken());
    }

    @Test
    @DisplayName(
            "DHE-5 given a case, then what is open in its buurt or on its theme in the wijk is found, and nothing else")
    void inDeBuurt() {
        open("INI-1", "Deze zaak", "centrum", null, null, "Voorstad");
        dossier.typeer("INI-1", null, null, "groen");
        open("INI-2", "Zelfde buurt", "centrum", null, null, "Voorstad");
        open("INI-3", "Zelfde onderwerp", "centrum", null, null, "Roerdelta");
        dossier.typeer("INI-3", null, null, "groen");
        open("INI-4", "Andere wijk", "herten", null, null, null);
        dossier.typeer("INI-4", null, null, "groen");
        open("INI-5", "Al klaar", "centrum", null, null, "Voorstad");
        dossier.rondAf("INI-5", Uitkomst.INGETROKKEN);
        open("INI-6", "Niets bekend", "centrum", null, null, null);

        assertThat(register.inDeBuurtVan(dossier.haal("INI-1")))
                .extracting(Initiatief::kenmerk)
                .containsExactlyInAnyOrder("INI-2", "INI-3");
        assertThat(register.inDeBuurtVan(dossier.haal("INI-6"))).isEmpty();
    }

    @Test
    @DisplayName("given cases of before, when the tables are brought up to date, then who recorded them is known")
    void bijwerken() {
        Databases.Testdatabase oud = soort().gemigreerdTot("15");
        JdbcClient database = JdbcClient.create(oud.dataSource());
        for (String kenmerk : List.of("INI-1", "INI-2")) {
            database.sql(
                            "insert into initiatief (kenmerk, titel, omschrijving, wijk, kanaal, hulp_gewenst, fase, status,"
                                    + " volgcode_versie, ontvangen_op) values (?, 'Bank', 'Een bank', 'centrum', 'kcc', false, 1,"
                                    + " 'ontvangen', 1, timestamp '2026-01-05 09:00:00')")
                    .param(kenmerk)
                    .update();
        }
        database.sql(
                        "insert into tijdlijn (kenmerk, moment, soort, omschrijving, functie, account) values"
                                + " ('INI-1', timestamp '2026-01-05 09:00:00', 'ingediend', 'Idee ingediend', 'KCC', 'kcc'),"
                                + " ('INI-1', timestamp '2026-01-06 09:00:00', 'stap', 'Triage', 'KCC', 'anna'),"
                                + " ('INI-2', timestamp '2026-01-05 09:00:00', 'ingediend', 'Idee ingediend', 'Indiener', null)")
                .update();

        oud.migreerVerder();

        Zaakregister bijgewerkt = new Zaakregister(database);
        assertThat(bijgewerkt.gestartDoor("INI-1")).contains("kcc");
        assertThat(bijgewerkt.gestartDoor("INI-2")).isEmpty();
    }

    private List<String> gevonden(Kring kring, Set<String> codes, String tekst, Stand stand) {
        return register.zoek(new Zaakvraag(kring, codes, tekst, stand, 1)).zaken().stream()
                .map(Initiatief::kenmerk)
                .toList();
    }

    private void open(String kenmerk, String titel, String wijk, @Nullable String cluster, @Nullable String account) {
        open(kenmerk, titel, wijk, cluster, account, null);
    }

    private void open(
            String kenmerk,
            String titel,
            String wijk,
            @Nullable String cluster,
            @Nullable String account,
            @Nullable String buurt) {
        dossier.open(
                kenmerk,
                new NieuwInitiatief(
                        titel,
                        "Een idee voor de buurt.",
                        wijk,
                        buurt,
                        null,
                        new Indiener("Noor Akkerman", "noor@bewoner.example", null, null, null),
                        null,
                        null,
                        false,
                        cluster == null ? Kanaal.KCC : Kanaal.VAKAMBTENAAR,
                        cluster,
                        account));
    }
}

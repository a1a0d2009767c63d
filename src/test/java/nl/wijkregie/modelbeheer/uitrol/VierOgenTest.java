package nl.wijkregie.modelbeheer.uitrol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.wijkregie.modelbeheer.Modelbestand;
import nl.wijkregie.modelbeheer.uitrol.Plaatsing.Uitkomst;
import nl.wijkregie.modelbeheer.uitrol.Versieweigering.Grond;
import nl.wijkregie.testsupport.Modelbestanden;
import nl.wijkregie.testsupport.Modelloket;
import nl.wijkregie.testsupport.Tegelijk;
import nl.wijkregie.testsupport.Toepassingstest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Where a change waits for a second account of procesbeheer, and comes from a folder. */
@Toepassingstest
class VierOgenTest {

    private static final String EERSTE = "procesbeheerder";
    private static final String TWEEDE = "tweedeeigenaar";
    private static final String FORMULIER = "forms/triage.form";
    private static final String MODEL = "bpmn/initiatief.bpmn";

    @TempDir
    static Path map;

    @Autowired
    Modelversies versies;

    @Autowired
    Modelstart start;

    @Autowired
    IdentityService accounts;

    @Autowired
    RepositoryService modellen;

    @LocalServerPort
    int poort;

    private long leveringen;

    @DynamicPropertySource
    static void instellingen(DynamicPropertyRegistry instellingen) {
        instellingen.add("wijkregie.modelbeheer.vier-ogen", () -> true);
        instellingen.add("wijkregie.modellen", () -> {
            Modelbestanden.lijst().forEach(VierOgenTest::legNeer);
            return map.toString();
        });
    }

    @BeforeEach
    void tweedeAccount() {
        if (accounts.createUserQuery().userId(TWEEDE).count() == 0) {
            User account = accounts.newUser(TWEEDE);
            account.setPassword("wijkregie");
            accounts.saveUser(account);
            accounts.createMembership(TWEEDE, "procesbeheer");
        }
        versies.wachtend()
                .forEach(voorstel -> versies.weiger(
                        voorstel.nummer(), EERSTE.equals(voorstel.door()) ? TWEEDE : EERSTE, "Vorige proef."));
        leveringen = modellen.createDeploymentQuery().count();
    }

    @Test
    @DisplayName(
            "given a change over REST, then it waits under a number and nothing changes, until another account agrees")
    void voorstel() {
        String anders = anders(FORMULIER, "Waar gaat het over?", "Waar gaat dit over?");

        Modelloket.Antwoord antwoord =
                new Modelloket(poort, EERSTE).stuur("Duidelijker vraag", Map.of("triage.form", anders));

        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(202);
        Modelversie wacht = versies.wachtend().get(0);
        assertThat(antwoord.zin()).contains("voorstel " + wacht.nummer());
        assertThat(modellen.createDeploymentQuery().count()).isEqualTo(leveringen);
        assertThat(levend(FORMULIER)).doesNotContain("Waar gaat dit over?");
        assertThat(versies.wijzigingen(wacht.nummer()))
                .extracting(Modelwijziging::naam)
                .containsExactly(FORMULIER);

        geweigerd(Grond.MAG_NIET, () -> versies.keurGoed(wacht.nummer(), EERSTE, "Zelf gezien."));
        geweigerd(Grond.MAG_NIET, () -> versies.keurGoed(wacht.nummer(), "beheerder", "Ik mag alles."));
        geweigerd(Grond.ONJUIST, () -> versies.keurGoed(wacht.nummer(), TWEEDE, "  "));
        Modelversie live = versies.keurGoed(wacht.nummer(), TWEEDE, "Gelezen met het KCC.");

        assertThat(live.stand()).isEqualTo(Versiestand.LIVE);
        assertThat(live.door()).isEqualTo(EERSTE);
        assertThat(live.reden()).isEqualTo("Duidelijker vraag");
        assertThat(live.beoordeeldDoor()).isEqualTo(TWEEDE);
        assertThat(live.beoordeling()).isEqualTo("Gelezen met het KCC.");
        assertThat(levend(FORMULIER)).isEqualTo(anders);
        assertThat(modellen.createDeploymentQuery()
                        .deploymentId(live.levering())
                        .count())
                .isEqualTo(1);
        geweigerd(Grond.KAN_NIET_MEER, () -> versies.keurGoed(wacht.nummer(), TWEEDE, "Nog eens."));
    }

    @Test
    @DisplayName("given two proposals for one file, then the second is out of date when the first went live")
    void verouderd() {
        int een = dienIn(MODEL, "Principebesluit nemen", "Principebesluit nemen (een)");
        int twee = dienIn(MODEL, "Principebesluit nemen", "Principebesluit nemen (twee)");
        versies.keurGoed(een, TWEEDE, "Goed.");

        geweigerd(Grond.KAN_NIET_MEER, () -> versies.keurGoed(twee, TWEEDE, "Ook goed."));

        assertThat(versies.zoek(twee).orElseThrow().stand()).isEqualTo(Versiestand.VEROUDERD);
        assertThat(levend(MODEL)).contains("(een)").doesNotContain("(twee)");
    }

    @Test
    @DisplayName("given a proposal, then its own account takes it back and another one refuses it, each with a reason")
    void einde() {
        int eigen = dienIn(MODEL, "Triage:", "Triage nu:");
        geweigerd(Grond.MAG_NIET, () -> versies.weiger(eigen, EERSTE, "Toch niet."));
        geweigerd(Grond.MAG_NIET, () -> versies.trekIn(eigen, TWEEDE, "Toch niet."));
        assertThat(versies.trekIn(eigen, EERSTE, "Toch niet.").stand()).isEqualTo(Versiestand.INGETROKKEN);

        int ander = dienIn(MODEL, "Triage:", "Triage straks:");
        Modelversie weg = versies.weiger(ander, TWEEDE, "Wacht op het college.");
        assertThat(weg.stand()).isEqualTo(Versiestand.GEWEIGERD);
        assertThat(weg.beoordeling()).isEqualTo("Wacht op het college.");
        geweigerd(Grond.KAN_NIET_MEER, () -> versies.keurGoed(ander, TWEEDE, "Toch wel."));
        geweigerd(Grond.ONBEKEND, () -> versies.keurGoed(9999, TWEEDE, "Wat is dit?"));
        assertThat(modellen.createDeploymentQuery().count()).isEqualTo(leveringen);
    }

    @Test
    @DisplayName("given a proposal that two accounts approve at the same moment, then it goes live once")
    void tweemaal() throws Exception {
        int nummer = dienIn(MODEL, "Advies van de wijkregisseur", "Advies wijkregisseur");
        Callable<Boolean> akkoord = () -> {
            try {
                versies.keurGoed(nummer, TWEEDE, "Goed.");
                return true;
            } catch (Versieweigering teLaat) {
                return false;
            }
        };

        assertThat(Tegelijk.doe(2, akkoord)).containsExactlyInAnyOrder(true, false);
        assertThat(modellen.createDeploymentQuery().count()).isEqualTo(leveringen + 1);
    }

    @Test
    @DisplayName("given a proposal with mistakes, then it is refused at once and does not wait")
    void fout() {
        Versieweigering weigering =
                geweigerd(Grond.AFGEKEURD, () -> dienIn(MODEL, "${berichtWijkregisseur}", "${zaakKoppelen}"));

        assertThat(weigering.verslag().bevindingen()).extracting("regel").contains("ROE-B6");
        assertThat(versies.wachtend()).isEmpty();
    }

    @Test
    @DisplayName("given a change in the folder, then it is a proposal on request, and again after it was taken back")
    void mapOpVerzoek() {
        String anders = anders("forms/orientatie.form", "\"type\": \"default\"", "\"type\" : \"default\"");
        legNeer(Modelbestand.van("orientatie.form", anders.getBytes(StandardCharsets.UTF_8)));

        Plaatsing eerst = versies.leesMap(EERSTE, "Map bijgewerkt.");

        assertThat(eerst.uitkomst()).isEqualTo(Uitkomst.WACHT);
        assertThat(eerst.versie().bron()).isEqualTo(Bron.MAP);
        assertThat(eerst.versie().bestanden()).containsExactly("forms/orientatie.form");
        assertThat(versies.leesMap(EERSTE, "Nog een keer.").uitkomst()).isEqualTo(Uitkomst.ONGEWIJZIGD);
        versies.trekIn(eerst.versie().nummer(), EERSTE, "Even wachten.");
        Plaatsing opnieuw = versies.leesMap(EERSTE, "Nu wel.");
        versies.keurGoed(opnieuw.versie().nummer(), TWEEDE, "Goed.");

        assertThat(levend("forms/orientatie.form")).isEqualTo(anders);
        assertThat(versies.leesMap(EERSTE, "Klaar?").uitkomst()).isEqualTo(Uitkomst.ONGEWIJZIGD);
    }

    @Test
    @DisplayName(
            "given a change in the folder that waits, when the file changes again, then the newer one waits instead")
    void mapNogEensVeranderd() {
        String eerste = anders("forms/verzoekUitvoeren.form", "\"type\": \"default\"", "\"type\" :  \"default\"");
        legNeer(Modelbestand.van("verzoekUitvoeren.form", eerste.getBytes(StandardCharsets.UTF_8)));
        int oud = versies.leesMap(EERSTE, "Eerste keer.").versie().nummer();
        String tweede = eerste.replace("\"type\" :  \"default\"", "\"type\"  :  \"default\"");
        legNeer(Modelbestand.van("verzoekUitvoeren.form", tweede.getBytes(StandardCharsets.UTF_8)));

        Plaatsing opnieuw = versies.leesMap(EERSTE, "Tweede keer.");

        assertThat(opnieuw.uitkomst()).isEqualTo(Uitkomst.WACHT);
        assertThat(versies.wachtend())
                .extracting(Modelversie::nummer)
                .containsExactly(opnieuw.versie().nummer());
        assertThat(versies.zoek(oud).orElseThrow().stand()).isEqualTo(Versiestand.VEROUDERD);
        versies.keurGoed(opnieuw.versie().nummer(), TWEEDE, "Goed.");
        assertThat(levend("forms/verzoekUitvoeren.form")).isEqualTo(tweede);
        assertThat(versies.leesMap(EERSTE, "Klaar?").uitkomst()).isEqualTo(Uitkomst.ONGEWIJZIGD);
    }

    @Test
    @DisplayName("given a change in the folder at a restart, then it waits too, once")
    void mapBijStart() {
        String anders = anders("forms/evaluatie.form", "\"type\": \"default\"", "\"type\" : \"default\"");
        legNeer(Modelbestand.van("evaluatie.form", anders.getBytes(StandardCharsets.UTF_8)));

        start.start();
        start.start();

        assertThat(versies.wachtend()).hasSize(1);
        Modelversie voorstel = versies.wachtend().get(0);
        assertThat(voorstel.door()).isNull();
        assertThat(levend("forms/evaluatie.form")).isNotEqualTo(anders);
        versies.keurGoed(voorstel.nummer(), EERSTE, "Goed.");
        assertThat(levend("forms/evaluatie.form")).isEqualTo(anders);
    }

    private static Versieweigering geweigerd(Grond grond, ThrowingCallable daad) {
        Versieweigering weigering = catchThrowableOfType(Versieweigering.class, daad);
        assertThat(weigering.grond()).isEqualTo(grond);
        assertThat(weigering.getMessage()).endsWith(grond == Grond.AFGEKEURD ? ")" : ".");
        return weigering;
    }

    private int dienIn(String naam, String oud, String nieuw) {
        Modelbestand bestand = new Modelbestand(naam, anders(naam, oud, nieuw).getBytes(StandardCharsets.UTF_8));
        Plaatsing plaatsing = versies.dienIn(List.of(bestand), EERSTE, "Proef.", Bron.PAGINA);
        assertThat(plaatsing.uitkomst()).isEqualTo(Uitkomst.WACHT);
        return plaatsing.versie().nummer();
    }

    private String anders(String naam, String oud, String nieuw) {
        assertThat(levend(naam)).contains(oud);
        return levend(naam).replace(oud, nieuw);
    }

    private String levend(String naam) {
        return versies.actief().stream()
                .filter(bestand -> bestand.naam().equals(naam))
                .findFirst()
                .orElseThrow()
                .tekst();
    }

    private static void legNeer(Modelbestand bestand) {
        try {
            Path doel = map.resolve(bestand.naam());
            Files.createDirectories(doel.getParent());
            Files.write(doel, bestand.inhoud());
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}

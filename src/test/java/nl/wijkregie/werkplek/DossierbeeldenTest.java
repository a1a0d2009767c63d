package nl.wijkregie.werkplek;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierbeeldenTest {

    private final Proefbronnen bronnen = new Proefbronnen();
    private final Dossierbeelden dossiers = new Dossierbeelden(bronnen, bronnen, bronnen, new ObjectMapper());

    @ParameterizedTest
    @ValueSource(strings = {"kcc", "cluster-bor", "wijkregisseur", "wijkregisseur-donderberg", "opbouwwerk"})
    @DisplayName("ROE-I2 who deals with residents sees how to reach the indiener")
    void behandelaarZietContactgegevens(String groep) {
        Dossierbeeld beeld = beeldVoor(groep);

        assertThat(beeld.contact()).isNotNull();
        assertThat(beeld.contact().naam()).isEqualTo(Proefbronnen.NAAM);
        assertThat(beeld.contactAfgeschermd()).isFalse();
        assertThat(beeld.berichten().get(0).tekst()).contains(Proefbronnen.NAAM);
        assertThat(beeld.berichten().get(0).brief()).isEqualTo(Proefbronnen.BRIEF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "partner-corporatie",
                "wijkcoalitie-donderberg",
                "kerngroep",
                "management",
                "manager-lv",
                "clustermanager-bor",
                "wijkwethouder",
                "camunda-admin"
            })
    @DisplayName("ROE-I2 partners, Kerngroep and management see no personal data anywhere in the case")
    void anderenZienGeenPersoonsgegevens(String groep) throws Exception {
        Dossierbeeld beeld = beeldVoor(groep);

        assertThat(beeld.contact()).isNull();
        assertThat(beeld.contactAfgeschermd()).isTrue();
        assertThat(new ObjectMapper().findAndRegisterModules().writeValueAsString(beeld))
                .doesNotContain(Proefbronnen.NAAM, "06 00000000", "Voorbeeldstraat", "Buurtvereniging");
        assertThat(beeld.berichten().get(0).brief()).isNull();
        assertThat(beeld.berichten().get(1).tekst()).isNotBlank();
    }

    @Test
    @DisplayName("One group that deals with residents is enough")
    void eenGroepVolstaat() {
        Lezer lezer = new Lezer("vakambtenaar-lv", List.of("management", "cluster-lv"));

        assertThat(dossiers.van(Proefbronnen.KENMERK, lezer).orElseThrow().contact())
                .isNotNull();
    }

    @Test
    @DisplayName("ROE-D1 the last outcome of the toetsstenen is the one that counts")
    void laatsteToetsingTelt() {
        Dossierbeeld.Toetsing toetsing = beeldVoor("kcc").toetsing();

        assertThat(toetsing).isNotNull();
        assertThat(toetsing.uitkomst()).isEqualTo("Toetsstenen: positief");
        assertThat(toetsing.toelichting()).isEqualTo("Alles is in orde.");
    }

    @Test
    @DisplayName("ROE-B7 ROE-C7 the advice of Kerngroep and wijkregisseur is on file with its reasons")
    void adviezen() {
        assertThat(beeldVoor("cluster-bor").adviezen())
                .extracting(
                        Dossierbeeld.Advies::titel,
                        advies -> advies.antwoorden().size())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Advies van de Kerngroep", 1),
                        org.assertj.core.groups.Tuple.tuple("Advies van de wijkregisseur", 2));
    }

    @Test
    @DisplayName("ROE-D4 the plan is shown with the sum of its budget in cents")
    void planMetTotaal() {
        Dossierbeeld.Inzending plan = beeldVoor("cluster-bor").inzendingen().get(1);

        assertThat(plan.titel()).isEqualTo("Plan");
        assertThat(plan.begroting()).hasSize(2);
        assertThat(plan.begroot()).isEqualTo(75_050L);
        assertThat(plan.vastgelegdDoor()).isEqualTo("Medewerker KCC");
    }

    @Test
    @DisplayName("ROE-E4 the account is shown with the real costs")
    void verantwoording() {
        Dossierbeeld.Inzending verslag = beeldVoor("cluster-bor").inzendingen().get(2);

        assertThat(verslag.werkelijkeKosten()).isEqualTo(74_000L);
        assertThat(verslag.toestemmingVoorbeeld()).isTrue();
    }

    @Test
    @DisplayName("Names stand where the case file has codes")
    void namenInPlaatsVanCodes() {
        Dossierbeeld.Zaak zaak = beeldVoor("kcc").zaak();

        assertThat(zaak.wijk()).isEqualTo("Donderberg");
        assertThat(zaak.schaal()).isEqualTo("Een buurt");
        assertThat(zaak.cluster()).isEqualTo("Beheer Openbare Ruimte");
        assertThat(zaak.status()).isEqualTo("Wij beoordelen uw idee");
    }

    @Test
    @DisplayName("A kenmerk that belongs to no case gives nothing")
    void onbekendeZaak() {
        assertThat(dossiers.van("INI-2026-9999", new Lezer("kcc", List.of("kcc"))))
                .isEmpty();
    }

    @Test
    @DisplayName("given notes of staff, then the newest comes first, with who wrote it in which function")
    void notities() {
        assertThat(beeldVoor("cluster-bor").notities())
                .extracting(Dossierbeeld.Notitie::tekst, Dossierbeeld.Notitie::functie, Dossierbeeld.Notitie::persoon)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "De bank komt in het voorjaar.",
                                "Beheer Openbare Ruimte",
                                "Vakambtenaar Beheer Openbare Ruimte"),
                        org.assertj.core.groups.Tuple.tuple(
                                "Gebeld met de indiener.", "Klantcontactcentrum", "Medewerker KCC"));
    }

    private Dossierbeeld beeldVoor(String groep) {
        return dossiers.van(Proefbronnen.KENMERK, new Lezer("proef", List.of(groep)))
                .orElseThrow();
    }
}

package nl.wijkregie.gemeente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The packaged file of Roermond says what the policy says. */
class RoermondTest {

    private final Gemeente roermond = Gemeentebestand.lees("roermond", null);

    @Test
    @DisplayName("ROE-H1 nine wijken, each with buurten and a wijkregisseur; four wijkregisseurs share them")
    void wijken() {
        assertThat(roermond.wijken())
                .extracting(Wijk::code)
                .containsExactly(
                        "centrum",
                        "herten",
                        "swalmen",
                        "asenray",
                        "maasniel",
                        "roermond-oost",
                        "donderberg",
                        "hoogvonderen",
                        "roermond-zuid");
        assertThat(roermond.wijken()).extracting(Wijk::wijkregisseur).doesNotContainNull();
        assertThat(roermond.wijken().stream().map(Wijk::wijkregisseur).distinct())
                .containsExactly("wijkregisseur1", "wijkregisseur2", "wijkregisseur3", "wijkregisseur4");
        assertThat(roermond.wijken().stream().mapToInt(wijk -> wijk.buurten().size()))
                .containsExactly(7, 5, 7, 2, 7, 2, 4, 1, 6);
        assertThat(roermond.wijk("roermond-zuid").buurten()).contains("'t Parcje", "Kapel-Muggenbroek");
    }

    @Test
    @DisplayName("ROE-F7 inhabitants on 1 January 2023")
    void inwoners() {
        assertThat(roermond.wijken().stream().mapToInt(Wijk::inwoners).sum()).isEqualTo(59_975);
        assertThat(roermond.wijk("asenray").inwoners()).isEqualTo(1_075);
    }

    @Test
    @DisplayName("ROE-F6 the sums of three years, in cents")
    void sommen() {
        assertThat(roermond.wijkbudgetten()).extracting(Wijkbudgetjaar::jaar).containsExactly(2024, 2025, 2026);
        Wijkbudgetjaar jaar = roermond.wijkbudget(2026).orElseThrow();
        assertThat(jaar.budget()).isEqualTo(250_000_00);
        assertThat(jaar.aanloopkosten()).isEqualTo(10_000_00);
        assertThat(jaar.wijkbudget()).isEqualTo(240_000_00);
        assertThat(jaar.initiatieven()).isEqualTo(79_200_00);
        assertThat(jaar.wijkagenda()).isEqualTo(160_800_00);
        assertThat(roermond.wijkbudget(2027)).isEmpty();
    }

    @Test
    @DisplayName("ROE-F7 the split of 2024 is adopted, that of later years is not")
    void verdeling() {
        Wijkbudgetjaar jaar = roermond.wijkbudget(2024).orElseThrow();
        assertThat(jaar.aandeel("donderberg")).contains(new Wijkaandeel("donderberg", 24_390_00, 16_340_00, 8_050_00));
        assertThat(jaar.verdeling()).hasSize(9);
        assertThat(roermond.wijkbudget(2025).orElseThrow().verdeling()).isEmpty();
    }

    @Test
    @DisplayName("ROE-F2 ceilings: 2,000 euro for the whole wijk, 1,000 for a buurt or a spot; ROE-B9 none beyond")
    void plafonds() {
        assertThat(roermond.plafonds().voorSchaal("wijk")).hasValue(2_000_00);
        assertThat(roermond.plafonds().voorSchaal("buurt")).hasValue(1_000_00);
        assertThat(roermond.plafonds().voorSchaal("plek")).hasValue(1_000_00);
        assertThat(roermond.plafonds().voorSchaal("wijkoverstijgend")).isEmpty();
    }

    @Test
    @DisplayName("ROE-B5 each policy field has a cluster that provides the vakambtenaar")
    void beleidsterreinen() {
        assertThat(roermond.beleidsterrein("groen").cluster()).isEqualTo("bor");
        assertThat(roermond.beleidsterrein("evenementen").cluster()).isEqualTo("vth");
        assertThat(roermond.beleidsterreinen())
                .hasSize(10)
                .allSatisfy(terrein ->
                        assertThat(roermond.zoekCluster(terrein.cluster())).isPresent());
    }

    @Test
    @DisplayName("ROE-B3 each kind of complaint has its referral")
    void verwijzingen() {
        assertThat(roermond.verwijzingen().voorKlacht("openbare-ruimte")).contains("/meldingen");
        assertThat(roermond.verwijzingen().voorKlacht("buren")).contains("/meldingen");
        assertThat(roermond.verwijzingen().voorKlacht("bejegening")).contains("klachtencoördinator");
        assertThatThrownBy(() -> roermond.verwijzingen().voorKlacht("geen"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("A function has a name and a mailbox, also one that exists per wijk or cluster")
    void functies() {
        assertThat(roermond.functie("kcc").naam()).isEqualTo("Klantcontactcentrum");
        assertThat(roermond.functie("wijkregisseur-herten"))
                .isEqualTo(new Functie(
                        "wijkregisseur-herten",
                        "Wijkregisseur Herten/Maasplassen",
                        "wijkregisseur.herten@roermond.example"));
        assertThat(roermond.functie("clustermanager-bor").naam()).isEqualTo("Clustermanager Beheer Openbare Ruimte");
        assertThat(roermond.functie("cluster-vth").email()).isEqualTo("vergunningen@roermond.example");
        assertThat(roermond.alleFuncties())
                .hasSize(14 + 2 * 9 + 2 * 5)
                .allSatisfy(functie -> assertThat(functie.email()).endsWith("@roermond.example"));
        assertThatThrownBy(() -> roermond.functie("onbekend"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("De functie 'onbekend' bestaat niet in de gemeente Roermond.");
    }

    @Test
    @DisplayName("Each step has a term, and each outcome a retention period")
    void termijnenEnBewaring() {
        assertThat(roermond.termijnen()).containsKeys(Termijnlezer.TERMIJNEN.toArray(String[]::new));
        assertThat(roermond.termijnen()).hasSize(Termijnlezer.TERMIJNEN.size() + 1);
        assertThat(roermond.termijn("bericht").werkdagen()).isEqualTo(5);
        assertThat(roermond.bewaring().termijn("gerealiseerd")).isEqualTo(Period.ofYears(7));
        assertThat(roermond.bewaring().termijn("afgewezen")).isEqualTo(Period.ofYears(5));
        assertThatThrownBy(() -> roermond.bewaring().termijn("weg")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> roermond.termijn("weg")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("ROE-F1 eight sources of money, each with a referral but the wijkbudget, which is asked for residents")
    void bronnen() {
        assertThat(roermond.bronnen()).extracting(Bron::code).containsExactlyElementsOf(Bron.CODES);
        assertThat(roermond.bron("volksfeesten").naam()).isEqualTo("Subsidie Volksfeesten");
        assertThat(roermond.bronnen())
                .filteredOn(bron -> !bron.code().equals(Bron.WIJKBUDGET))
                .allSatisfy(bron -> assertThat(bron.verwijzing()).endsWith("."));
        assertThat(roermond.bron("wijkbudget").verwijzing()).isEmpty();
        assertThatThrownBy(() -> roermond.bron("loterij"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("De bron van geld 'loterij' bestaat niet in de gemeente Roermond.");
    }

    @Test
    @DisplayName("ROE-F5 the Roermondfonds, and nothing else, shuts out money of the municipality")
    void roermondfonds() {
        assertThat(roermond.bronnen())
                .filteredOn(Bron::sluitGemeentegeldUit)
                .extracting(Bron::code)
                .containsExactly("roermondfonds");
        assertThat(roermond.bronnen())
                .filteredOn(Bron::gemeentelijk)
                .extracting(Bron::code)
                .containsExactly("volksfeesten", "overigeSubsidies", "projectbudget", "wijkbudget", "clusterbudget");
    }

    @Test
    @DisplayName(
            "ROE-F4 the manager L&V decides over the wijkbudget, each clustermanager over the cluster's, each partner over its own")
    void mandaten() {
        Mandaten mandaten = roermond.mandaten();

        assertThat(mandaten.zoek("wijkbudget", 2_000_00, "centrum", "bor", null))
                .contains(new Mandaat("wijkbudget", "manager-lv", "clustermanager-sociaal"));
        assertThat(mandaten.zoek("clusterbudget", 750_00, "swalmen", "bor", null))
                .contains(new Mandaat("clusterbudget", "clustermanager-bor", null));
        assertThat(mandaten.zoek("partners", 100_00, "asenray", "vth", "wijkraad"))
                .contains(new Mandaat("partners", "partner-wijkraad", null));
        assertThat(mandaten.zoek("volksfeesten", 100_00, "asenray", "vth", null))
                .isEmpty();
        assertThat(roermond.partners())
                .containsExactly(new Partner("corporatie", "Woningcorporatie"), new Partner("wijkraad", "Wijkraad"));
    }

    @Test
    @DisplayName("ROE-F12 types of volksfeest, each with a maximum between 200 and 1,000 euro")
    void volksfeesten() {
        assertThat(roermond.zoekVolksfeest("straatfeest"))
                .hasValueSatisfying(feest -> assertThat(feest.maximum()).isEqualTo(300_00));
        assertThat(roermond.zoekVolksfeest("kermis")).isEmpty();
        assertThat(roermond.volksfeesten())
                .hasSize(4)
                .extracting(Volksfeestactiviteit::maximum)
                .allSatisfy(maximum -> assertThat(maximum).isBetween(200_00L, 1_000_00L));
    }

    @Test
    @DisplayName("ROE-F15 each policy field says what it serves: liveability or social cohesion")
    void wijkbudgetdoel() {
        assertThat(roermond.beleidsterrein("groen").wijkbudgetdoel()).isEqualTo("leefbaarheid");
        assertThat(roermond.beleidsterrein("ontmoeting").wijkbudgetdoel()).isEqualTo("sociale-samenhang");
        assertThat(roermond.beleidsterreinen())
                .extracting(Beleidsterrein::wijkbudgetdoel)
                .containsOnly("leefbaarheid", "sociale-samenhang");
    }

    @Test
    @DisplayName("ROE-E0 advance, conditions and the day of the account for a decision letter")
    void bijdrage() {
        assertThat(roermond.bijdrage().voorschotPercentage()).isEqualTo(80);
        assertThat(roermond.bijdrage().voorwaarden()).hasSize(4).allMatch(zin -> zin.endsWith("."));
    }
}

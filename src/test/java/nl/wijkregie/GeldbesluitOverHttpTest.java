package nl.wijkregie;

import static nl.wijkregie.testsupport.Spel.antwoorden;
import static nl.wijkregie.testsupport.Spel.bronnen;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.wijkregie.testsupport.Geldstand;
import nl.wijkregie.testsupport.Geldzaken;
import nl.wijkregie.testsupport.Loket;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Tegelijk;
import nl.wijkregie.testsupport.Toepassingstest;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Who may decide over the wijkbudget, over HTTP: never without the mandate, never alone, never twice (ROE-F4, ROE-F8). */
@Toepassingstest
@Import({Geldzaken.class, Geldstand.class})
class GeldbesluitOverHttpTest {

    @LocalServerPort
    int poort;

    @Autowired
    Spel spel;

    @Autowired
    Geldzaken geldzaken;

    @Autowired
    Geldstand stand;

    @Autowired
    IdentityService accounts;

    private Loket loket;

    @BeforeEach
    void open() {
        loket = new Loket(poort);
    }

    @Test
    @DisplayName("Four eyes, ROE-F4: given an account with both functions, then it does not approve its own proposal")
    void eigenVoorstel() {
        maakAccount("dubbele-pet", "cluster-bor", "manager-lv");
        String kenmerk = geldzaken.bijBronnen("centrum", 200_00);
        Loket dubbel = loket.als("dubbele-pet");
        wijsToe(kenmerk, "bronnenVerkennen", "dubbele-pet");
        dubbel.doe(kenmerk, "bronnenVerkennen", bronnen("200.00"));
        String taak = dubbel.pakOp(kenmerk, "akkoordWijkbudget");

        assertThat(stand.zonderGevolg(() -> dubbel.voltooi(taak, Geldzaken.akkoord()), 403))
                .contains("Laat een collega");
        assertThat(stand.zonderGevolg(
                        () -> dubbel.voltooi(taak, antwoorden("akkoord", false, "akkoordMotivering", "Nee.")), 403))
                .contains("Laat een collega");
        assertThat(spel.stappen(kenmerk)).containsExactly("akkoordWijkbudget");

        assertThat(dubbel.post("/engine-rest/task/" + taak + "/unclaim", Map.of())
                        .status())
                .isEqualTo(204);
        loket.als("manager-lv").doe(kenmerk, "akkoordWijkbudget", Geldzaken.akkoord());
        assertThat(stand.boekingen(kenmerk)).isEqualTo(1);
    }

    @Test
    @DisplayName("ROE-F4 given a task that the administrator hands to somebody without the mandate, then he is refused")
    void zonderMandaat() {
        String kenmerk = geldzaken.bijAkkoord("centrum", 150_00);
        String taak = spel.taak(kenmerk, "akkoordWijkbudget").getId();
        for (String account : List.of("vakambtenaar-vth", "clustermanager-bor", "wethouder-wijken", "beheerder")) {
            wijsToe(kenmerk, "akkoordWijkbudget", account);

            assertThat(stand.zonderGevolg(() -> loket.als(account).voltooi(taak, Geldzaken.akkoord()), 403))
                    .as(account)
                    .contains("geen mandaat", "Laat de taak los");
        }
        assertThat(spel.stappen(kenmerk)).containsExactly("akkoordWijkbudget");
    }

    @Test
    @DisplayName("given a task that is not on somebody's name, then he cannot approve it, whatever his function")
    void nietOpNaam() {
        String kenmerk = geldzaken.bijAkkoord("centrum", 150_00);
        String taak = spel.taak(kenmerk, "akkoordWijkbudget").getId();
        for (String account : List.of("manager-lv", "vakambtenaar-bor", "kcc", "manager", "procesbeheerder")) {
            stand.zonderGevolg(() -> loket.als(account).voltooi(taak, Geldzaken.akkoord()), 403, 404);
        }
        assertThat(spel.stappen(kenmerk)).containsExactly("akkoordWijkbudget");
    }

    @Test
    @DisplayName("ROE-F8 given one approval from two browsers at once, then one is done, the other gets a sentence")
    void tweeBrowsers() throws Exception {
        for (int keer = 0; keer < 5; keer++) {
            String kenmerk = geldzaken.bijAkkoord("swalmen", 10_00);
            Loket manager = loket.als("manager-lv");
            String taak = manager.pakOp(kenmerk, "akkoordWijkbudget");

            List<Loket.Antwoord> antwoorden = Tegelijk.doe(2, () -> manager.voltooi(taak, Geldzaken.akkoord()));

            assertThat(antwoorden).filteredOn(een -> een.status() == 204).hasSize(1);
            assertThat(antwoorden).filteredOn(een -> een.status() != 204).allSatisfy(een -> {
                assertThat(een.status()).as(een.tekst()).isBetween(400, 499);
                Geldstand.zin(een);
            });
            assertThat(stand.boekingen(kenmerk)).isEqualTo(1);
        }
    }

    private void wijsToe(String kenmerk, String stap, String account) {
        Loket.Antwoord antwoord = loket.als("beheerder")
                .post("/engine-rest/task/" + spel.taak(kenmerk, stap).getId() + "/assignee", Map.of("userId", account));
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(204);
    }

    private void maakAccount(String naam, String... groepen) {
        User account = accounts.newUser(naam);
        account.setPassword("wijkregie");
        account.setFirstName("Dubbele");
        account.setLastName("Pet");
        account.setEmail("dubbele.pet@roermond.example");
        accounts.saveUser(account);
        for (String groep : groepen) {
            accounts.createMembership(naam, groep);
        }
    }
}

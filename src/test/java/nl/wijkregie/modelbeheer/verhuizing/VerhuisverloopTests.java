package nl.wijkregie.modelbeheer.verhuizing;

import static nl.wijkregie.testsupport.Spel.antwoorden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.wijkregie.testsupport.Tegelijk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a process owner is told of a migration, before, during and after; run on each kind of database. */
abstract class VerhuisverloopTests extends Verhuisopstelling {

    @Test
    @DisplayName("given a dry run, then it says in words what a migration does, and nothing has changed")
    void proef() {
        int van = achtergrond.versie();
        String kenmerk = spel.dienIn();
        String verder = spel.dienIn();
        spel.geleidDoor(verder, "inwonerinitiatief", "groen");
        String groep = spel.groepen(kenmerk, "triage").get(0);
        Proefwijzigingen.andereTriage().plaats(modellen);

        Verhuisproef proef = verhuizingen.proef(PROCES, van, van + 1);

        assertThat(proef.zinnen())
                .containsExactly(
                        "2 zaken verhuizen van versie %d naar versie %d.".formatted(van, van + 1),
                        "1 open taak krijgt een andere groep.",
                        "1 open taak krijgt een andere uiterste datum.",
                        "1 open taak krijgt een ander formulier.",
                        "1 open taak krijgt een andere naam.");
        assertThat(proef.zaken()).extracting(Zaakuitslag::kenmerk).containsExactly(kenmerk, verder);
        assertThat(spel.groepen(kenmerk, "triage")).containsExactly(groep);
        assertThat(zaken(van)).isEqualTo(2);
        assertThat(verhuizingen.lijst()).noneMatch(verhuizing -> verhuizing.naar() == van + 1);
    }

    @Test
    @DisplayName(
            "given a case at a step that the other version does not have, then it stays, is named with the reason, and"
                    + " the others move")
    void blijver() {
        int oud = achtergrond.versie();
        Proefwijzigingen.extraStap().plaats(modellen);
        String blijft = spel.dienIn();
        String verhuist = spel.dienIn();
        spel.doe(verhuist, Proefwijzigingen.EXTRA_STAP, "opbouwwerker", antwoorden("buurtreactie", "Mooi."));
        String reden = "de stap 'Idee met de buurt bespreken' in versie %d niet bestaat".formatted(oud);

        assertThat(verhuizingen.proef(PROCES, oud + 1, oud).zinnen())
                .containsExactly(
                        "1 zaak verhuist van versie %d naar versie %d.".formatted(oud + 1, oud),
                        "1 zaak kan niet mee, omdat %s: %s.".formatted(reden, blijft));
        Verhuizing klaar = verhuis(oud + 1, oud);

        assertThat(klaar.zaken())
                .containsExactly(
                        new Zaakuitslag(
                                blijft, Uitslag.BLEEF, "Blijft op versie %d, omdat %s.".formatted(oud + 1, reden)),
                        new Zaakuitslag(verhuist, Uitslag.VERHUISD, ""));
        assertThat(spel.stappen(blijft)).containsExactly(Proefwijzigingen.EXTRA_STAP);
        assertThat(werk.createJobQuery().noRetriesLeft().count()).isZero();
        assertThat(processen.createIncidentQuery().count()).isZero();
    }

    @Test
    @DisplayName("given a migration under way, then it tells how far it is, and no other one of the process begins")
    void onderweg() {
        int van = achtergrond.versie();
        spel.dienIn();
        spel.dienIn();
        spel.dienIn();
        Proefwijzigingen.andereTriage().plaats(modellen);
        Verhuizing begin = verhuizingen.uitvoeren(PROCES, van, van + 1, "Nieuwe werkwijze.", "proceseigenaar");
        assertThat(begin.stand()).isEqualTo(Verhuisstand.BEZIG);

        achtergrond.doe(1);

        Verhuizing half = verhuizingen.een(begin.nummer()).orElseThrow();
        assertThat(half.klaar()).isEqualTo(1);
        assertThat(half.totaal()).isEqualTo(3);
        assertThat(half.zinnen()).contains("2 zaken zijn nog niet aan de beurt geweest.");
        assertThatThrownBy(() -> verhuizingen.uitvoeren(PROCES, van, van + 1, "Nog een keer.", "proceseigenaar"))
                .isInstanceOf(VerhuizingGeweigerd.class)
                .hasMessage("Er loopt al een verhuizing van het proces 'Initiatief van een inwoner'."
                        + " Wacht tot die klaar is.");
        achtergrond.werkAf();
        assertThat(verhuizingen.lijst().get(0))
                .extracting(Verhuizing::stand, Verhuizing::klaar, Verhuizing::totaal)
                .containsExactly(Verhuisstand.KLAAR, 3, 3);
    }

    @Test
    @DisplayName(
            "given a batch that an administrator removed, then the migration is broken off and a next one can begin")
    void afgebroken() {
        int van = achtergrond.versie();
        spel.dienIn();
        Proefwijzigingen.andereTriage().plaats(modellen);
        Verhuizing begin = verhuizingen.uitvoeren(PROCES, van, van + 1, "Nieuwe werkwijze.", "proceseigenaar");
        werk.createBatchQuery()
                .type("wijkregie-verhuizing")
                .list()
                .forEach(bulkactie -> werk.deleteBatch(bulkactie.getId(), true));

        assertThat(verhuizingen.een(begin.nummer()).orElseThrow().stand()).isEqualTo(Verhuisstand.AFGEBROKEN);
        assertThat(verhuis(van, van + 1).stand()).isEqualTo(Verhuisstand.KLAAR);
    }

    @Test
    @DisplayName("given cases that ended or moved meanwhile, then the report says so and nothing fails")
    void intussen() {
        int van = achtergrond.versie();
        String klaar = spel.dienIn();
        Proefwijzigingen.andereTriage().plaats(modellen);
        Verhuizing begin = verhuizingen.uitvoeren(PROCES, van, van + 1, "Nieuwe werkwijze.", "proceseigenaar");
        processen
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(klaar)
                .list()
                .forEach(zaak -> processen.deleteProcessInstance(zaak.getId(), "weg"));

        achtergrond.werkAf();

        assertThat(verhuizingen.een(begin.nummer()).orElseThrow().zinnen())
                .contains("1 zaak bleef op versie %d, omdat zij intussen is afgerond: %s.".formatted(van, klaar));
    }

    @Test
    @DisplayName("given a migration while people complete tasks of the same cases, then no case and no work is lost")
    void tegelijk() throws Exception {
        int van = achtergrond.versie();
        List<String> zaken = Stream.generate(spel::dienIn).limit(20).toList();
        Proefwijzigingen.andereNaam().plaats(modellen);
        Verhuizing begin = verhuizingen.uitvoeren(PROCES, van, van + 1, "Nieuwe werkwijze.", "proceseigenaar");

        Tegelijk.doe(List.<Callable<Integer>>of(
                () -> {
                    achtergrond.werkAf();
                    return 0;
                },
                () -> {
                    zaken.forEach(this::geleidDoor);
                    return 0;
                }));

        Verhuizing klaar = verhuizingen.een(begin.nummer()).orElseThrow();
        assertThat(klaar.stand()).isEqualTo(Verhuisstand.KLAAR);
        assertThat(klaar.totaal()).isEqualTo(zaken.size());
        assertThat(klaar.zaken()).noneMatch(zaak -> zaak.zin().contains("misging"));
        assertThat(zaken).allSatisfy(zaak -> assertThat(spel.stappen(zaak)).containsExactly("orientatie"));
        assertThat(zaken(van) + zaken(van + 1)).isEqualTo(zaken.size());
        assertThat(processen.createIncidentQuery().count()).isZero();
        assertThat(werk.createJobQuery().noRetriesLeft().count()).isZero();
    }

    /** Who is told that the case was changed meanwhile, tries again. */
    private void geleidDoor(String zaak) {
        for (int poging = 1; !spel.stappen(zaak).contains("orientatie"); poging++) {
            try {
                spel.geleidDoor(zaak, "inwonerinitiatief", "groen");
            } catch (RuntimeException gewijzigd) {
                assertThat(poging).as(String.valueOf(gewijzigd)).isLessThan(5);
            }
        }
    }

    @Test
    @DisplayName("given questions that make no sense, then a sentence says what to do")
    void onzin() {
        int van = achtergrond.versie();
        for (Map.Entry<Runnable, String> vraag : Map.<Runnable, String>of(
                        () -> verhuizingen.proef(PROCES, van, van), "Kies twee verschillende versies.",
                        () -> verhuizingen.proef(PROCES, van, 999),
                                "Versie 999 van het proces 'initiatief' bestaat niet.",
                        () -> verhuizingen.proef("niets", 1, 2), "Versie 1 van het proces 'niets' bestaat niet.",
                        () -> verhuizingen.terug(99_999, "Terug.", "proceseigenaar"), "Verhuizing 99999 bestaat niet.")
                .entrySet()) {
            assertThatThrownBy(vraag.getKey()::run)
                    .isInstanceOf(VerhuizingGeweigerd.class)
                    .hasMessageContaining(vraag.getValue());
        }
        Proefwijzigingen.andereTriage().plaats(modellen);
        assertThatThrownBy(() -> verhuizingen.uitvoeren(PROCES, van, van + 1, "Waarom niet.", "proceseigenaar"))
                .hasMessageContaining("Er lopen geen zaken op versie");
        spel.dienIn();
        assertThatThrownBy(() -> verhuizingen.uitvoeren(PROCES, van + 1, van, " ", "proceseigenaar"))
                .hasMessage("Schrijf op waarom u dit doet. Een collega leest dat later terug.");
        assertThatThrownBy(() -> verhuizingen.uitvoeren(PROCES, van + 1, van, "x".repeat(501), "proceseigenaar"))
                .hasMessage("Uw reden heeft 501 tekens. Maak hem korter: hoogstens 500.");
    }

    @Test
    @DisplayName("given cases on two versions, then each version says how many it has and where they are")
    void bezetting() {
        int van = achtergrond.versie();
        spel.dienIn();
        Proefwijzigingen.andereTriage().plaats(modellen);
        spel.dienIn();
        spel.dienIn();

        List<Procesversie> gevonden = versies.alle().stream()
                .filter(versie -> versie.proces().equals(PROCES))
                .toList();

        assertThat(gevonden).extracting(Procesversie::versie).containsExactly(van + 1, van);
        assertThat(gevonden).extracting(Procesversie::zaken).containsExactly(2L, 1L);
        assertThat(gevonden.get(0).nieuwste()).isTrue();
        assertThat(gevonden.get(1).stappen()).contains(new Stapbezetting("triage", "Triage: waar hoort dit idee?", 1));
        assertThat(versies.van(PROCES)).hasSizeGreaterThan(1);
        assertThat(versies.van("niets")).isEmpty();
    }

    @Test
    @DisplayName(
            "given two versions, then what changed is told, with forms and tables, and the reverse when asked the other way")
    void verschil() {
        int van = achtergrond.versie();
        Proefwijzigingen.andereTriage().plaats(modellen);

        assertThat(versies.verschil(PROCES, van, van + 1))
                .containsExactlyInAnyOrder(
                        "De taak 'Triage: waar hoort dit idee?' heet nu 'Triage: waar past dit idee?'.",
                        "De groep van de taak 'Triage: waar past dit idee?' is nu 'cluster-lv' in plaats van '${triagegroep}'.",
                        "De termijn van de taak 'Triage: waar past dit idee?' is nu '10 werkdagen' in plaats van 'triage' (5 werkdagen).",
                        "Formulier 'triage': De vraag 'Is dit een klacht of melding?' heet nu 'Is dit een klacht?'.");
        assertThat(versies.verschil(PROCES, van, van)).isEmpty();
        assertThat(versies.verschil(PROCES, van + 1, van)).hasSize(4);
    }

    private long zaken(int versie) {
        return versies.van(PROCES).stream()
                .filter(een -> een.versie() == versie)
                .mapToLong(Procesversie::zaken)
                .sum();
    }
}

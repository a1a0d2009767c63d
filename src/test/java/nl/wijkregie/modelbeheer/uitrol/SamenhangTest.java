package nl.wijkregie.modelbeheer.uitrol;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.wijkregie.modelbeheer.Modelbestand;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.testsupport.Modelbestanden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which files go along with a change, so that it has effect and no process lacks a form. */
class SamenhangTest {

    private final Modelset actief = Modelset.van(Modelbestanden.lijst());

    @Test
    @DisplayName("given a form that changed, then each process that shows it goes along with all its forms and tables")
    void formulier() {
        assertThat(teLeveren(verander("forms/triage.form", "\"label\"", "\"label\" ")))
                .contains("forms/triage.form", "bpmn/initiatief.bpmn", "forms/orientatie.form", "bpmn/triage.dmn")
                .doesNotContain("bpmn/wijkagenda.bpmn", "forms/akkoordWijkbudget.form");
    }

    @Test
    @DisplayName("given a process that changed, then its forms and tables go along, and no other process")
    void proces() {
        assertThat(teLeveren(verander("bpmn/financiering.bpmn", "Akkoord op wijkbudget", "Akkoord over wijkbudget")))
                .contains("bpmn/financiering.bpmn", "forms/akkoordWijkbudget.form")
                .doesNotContain("bpmn/initiatief.bpmn", "forms/triage.form");
    }

    @Test
    @DisplayName("given a table of which the latest version is asked for, then it goes alone")
    void tabelZonderBinding() {
        assertThat(teLeveren(verander("bpmn/financieringsvolgorde.dmn", "label", "label ")))
                .containsExactly("bpmn/financieringsvolgorde.dmn");
    }

    @Test
    @DisplayName("given other examples of a table, then no process becomes a new version")
    void voorbeelden() {
        assertThat(teLeveren(verander("bpmn/triage.voorbeelden.yaml", "voorbeelden:", "# Herzien.\nvoorbeelden:")))
                .containsExactly("bpmn/triage.voorbeelden.yaml");
    }

    @Test
    @DisplayName("given a form that no step shows any more, then it goes away, unless it was sent along")
    void overbodig() {
        Modelbestand zonder = verander("bpmn/initiatief.bpmn", "camunda:formRef=\"triage\"", "");
        Modelbestand formulier = verander("forms/triage.form", "\"label\"", "\"label\" ");

        Modelset weg = Samenhang.zonderOverbodige(actief, actief.met(List.of(zonder)));
        Modelset mee = Samenhang.zonderOverbodige(actief, actief.met(List.of(zonder, formulier)));

        assertThat(weg.zoek("forms/triage.form")).isEmpty();
        assertThat(weg.bestanden()).hasSize(actief.bestanden().size() - 1);
        assertThat(weg.gewijzigd()).containsExactly(zonder);
        assertThat(mee.zoek("forms/triage.form")).contains(formulier);
    }

    @Test
    @DisplayName("given a process that cannot be read, then no form goes away for it")
    void onleesbaar() {
        Modelbestand kapot = new Modelbestand("bpmn/initiatief.bpmn", new byte[] {'<'});

        assertThat(Samenhang.zonderOverbodige(actief, actief.met(List.of(kapot)))
                        .zoek("forms/triage.form"))
                .isPresent();
    }

    private List<String> teLeveren(Modelbestand anders) {
        return Samenhang.teLeveren(actief.met(List.of(anders))).stream()
                .map(Modelbestand::naam)
                .toList();
    }

    private Modelbestand verander(String naam, String oud, String nieuw) {
        String tekst = actief.zoek(naam).orElseThrow().tekst();
        assertThat(tekst).contains(oud);
        return new Modelbestand(naam, tekst.replace(oud, nieuw).getBytes(StandardCharsets.UTF_8));
    }
}

package nl.wijkregie.modelbeheer.versies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Gemeentebestand;
import nl.wijkregie.modelbeheer.Modelbestand;
import nl.wijkregie.testsupport.Modelbestanden;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a person who approves a change reads of it. */
class VerschilTest {

    private static final Gemeente GEMEENTE = Gemeentebestand.lees("roermond", null);
    private static final String MODEL = "bpmn/initiatief.bpmn";
    private static final String TRIAGE = "forms/triage.form";
    private static final String VOLGORDE = "bpmn/financieringsvolgorde.dmn";

    @Test
    @DisplayName("given each of the packaged files against itself, or only drawn otherwise, then nothing is said")
    void gelijk() {
        Modelbestanden.lijst()
                .forEach(bestand -> assertThat(inWoorden(bestand, bestand))
                        .as(bestand.naam())
                        .isEmpty());
        assertThat(anders(MODEL, tekst -> tekst.replaceFirst("<dc:Bounds x=\"\\d+\"", "<dc:Bounds x=\"7\"")))
                .isEmpty();
        assertThat(anders(MODEL, tekst -> tekst + "\n")).isEmpty();
        assertThat(anders(TRIAGE, tekst -> tekst.replaceFirst("\"columns\": 8", "\"columns\": 4")))
                .isEmpty();
    }

    @Test
    @DisplayName("given a step with another name, group, term and explanation, then each is said with old and new")
    void stap() {
        assertThat(anders(
                        MODEL,
                        "name=\"Advies van de Kerngroep\" camunda:formRef=\"kerngroepAdvies\" camunda:formRefBinding=\"deployment\" camunda:candidateGroups=\"kerngroep\"",
                        "name=\"Advies Kerngroep\" camunda:formRef=\"kerngroepAdvies\" camunda:formRefBinding=\"deployment\" camunda:candidateGroups=\"opbouwwerk\" camunda:asyncBefore=\"true\"",
                        "name=\"termijn\" value=\"kerngroepAdvies\"",
                        "name=\"termijn\" value=\"15 werkdagen\"",
                        "Daarna wordt de triage afgemaakt.",
                        "Daarna gaat de triage verder."))
                .containsExactlyInAnyOrder(
                        "De taak 'Advies van de Kerngroep' heet nu 'Advies Kerngroep'.",
                        "De groep van de taak 'Advies Kerngroep' is nu 'opbouwwerk' in plaats van 'kerngroep'.",
                        "Nieuw bij de taak 'Advies Kerngroep': de instelling 'asyncBefore' 'true'.",
                        "De termijn van de taak 'Advies Kerngroep' is nu '15 werkdagen' in plaats van 'kerngroepAdvies' (10 werkdagen).",
                        "De uitleg bij de taak 'Advies Kerngroep' is gewijzigd.");
    }

    @Test
    @DisplayName(
            "given a template of the Modeler on a step, then only what it filled in is said, not what was left open")
    void sjabloon() {
        assertThat(
                        anders(
                                MODEL,
                                "<bpmn:userTask id=\"orientatie\"",
                                "<bpmn:userTask id=\"orientatie\" camunda:modelerTemplateVersion=\"3\"",
                                "<camunda:property name=\"termijn\" value=\"orientatie\" />",
                                "<camunda:property name=\"termijn\" value=\"15 werkdagen\" /><camunda:property name=\"status\" value=\"\" />"))
                .containsExactly(
                        "De termijn van de taak 'Gesprek voeren en vastleggen' is nu '15 werkdagen' in plaats van 'orientatie' (20 werkdagen).");
    }

    @Test
    @DisplayName("given arrows that are bent, get another condition, come or go, then each is said")
    void pijlen() {
        assertThat(anders(
                        MODEL,
                        "${triageroute == 'kerngroep'}",
                        "${triageroute == 'onduidelijk'}",
                        "<bpmn:sequenceFlow id=\"klachtsoort_naar_verwijzingBuren\"",
                        "<bpmn:sequenceFlow id=\"extra\" sourceRef=\"klachtsoort\" targetRef=\"doorverwezen\" /><bpmn:sequenceFlow id=\"klachtsoort_naar_verwijzingBuren\"",
                        "sourceRef=\"verwijzingBuren\" targetRef=\"doorverwezen\"",
                        "sourceRef=\"verwijzingBuren\" targetRef=\"nietOntvankelijk\""))
                .containsExactlyInAnyOrder(
                        "De voorwaarde van de pijl van 'Welke route?' naar 'Advies van de Kerngroep' is nu '${triageroute == 'onduidelijk'}' in plaats van '${triageroute == 'kerngroep'}'.",
                        "Nieuwe pijl van 'Welke klacht?' naar 'Doorverwezen'.",
                        "De pijl van 'Verwijzen: klacht over buren' naar 'Doorverwezen' loopt nu van 'Verwijzen: klacht over buren' naar 'Niet in behandeling'.");
    }

    @Test
    @DisplayName("given a step that comes and one that goes, then both are said, and the arrows of the new one")
    void stappen() {
        assertThat(anders(
                        MODEL,
                        tekst -> tekst.replace("ideeVersterken", "ideeSamenMaken")
                                .replace("Idee samen sterker maken", "Samen aan het idee werken")))
                .contains(
                        "Nieuw: de taak 'Samen aan het idee werken' in '1. Van idee naar initiatief'.",
                        "Weg: de taak 'Idee samen sterker maken'.",
                        "Nieuwe pijl van 'Wil de indiener hulp bij het idee?' naar 'Samen aan het idee werken', met de voorwaarde '${hulpGewenst}'.")
                .noneMatch(zin -> zin.contains("is weg"));
    }

    @Test
    @DisplayName("given messages, timers and settings without a Dutch name, then none of them is left out")
    void nietsVergeten() {
        assertThat(anders(MODEL, "name=\"PlanIngediend\"", "name=\"PlanBinnen\""))
                .anyMatch(zin -> zin.startsWith("De melding van")
                        && zin.endsWith("is nu 'PlanBinnen' in plaats van 'PlanIngediend'."));
        assertThat(anders(
                        MODEL,
                        "event=\"take\" delegateExpression=\"${triageHervatten}\"",
                        "event=\"take\" delegateExpression=\"${anders}\""))
                .containsExactly(
                        "De bouwsteen van de pijl van 'Advies van de Kerngroep' naar 'Triage: waar hoort dit idee?' is nu '${anders}' in plaats van '${triageHervatten}'.");
    }

    @Test
    @DisplayName("given a form with another question, label, option and requirement, then each is said")
    void formulier() {
        assertThat(anders(
                        TRIAGE,
                        "\"label\": \"Is dit een klacht of melding?\"",
                        "\"label\": \"Is dit een klacht?\"",
                        "\"label\": \"Ja, over buren\",",
                        "\"label\": \"Ja, over de buren\",",
                        "\"id\": \"vraag_ontvankelijk\",",
                        "\"id\": \"vraag_ontvankelijk\", \"disabled\": false,"))
                .containsExactlyInAnyOrder(
                        "De vraag 'Is dit een klacht of melding?' heet nu 'Is dit een klacht?'.",
                        "Bij de vraag 'Is dit een klacht?' heet de keuze 'Ja, over buren' nu 'Ja, over de buren'.",
                        "Nieuw bij de vraag 'Kan de gemeente dit idee in behandeling nemen?': de instelling 'disabled' 'false'.");
        Modelbestand oud = form(
                "{\"components\": [%s, %s]}".formatted(vraag("a", "textfield", true), vraag("b", "select", false)));
        Modelbestand nieuw =
                form("{\"components\": [%s, %s]}".formatted(vraag("c", "number", true), vraag("a", "textarea", false)));
        assertThat(inWoorden(oud, nieuw))
                .containsExactly(
                        "Nieuw: de vraag 'Vraag c', een getal, verplicht.",
                        "De vraag 'Vraag a' is nu een groot tekstvak in plaats van een tekstvak.",
                        "De vraag 'Vraag a' is niet meer verplicht.",
                        "Weg: de vraag 'Vraag b'.");
    }

    @Test
    @DisplayName(
            "ROE-F1 given cluster budget before wijkbudget in the order of sources, then it is said in one sentence")
    void volgorde() {
        List<String> zinnen = anders(VOLGORDE, tekst -> {
            int begin = tekst.indexOf("<rule id=\"regel_clusterbudget");
            int einde = tekst.indexOf("</rule>", begin) + "</rule>".length();
            String regel = tekst.substring(begin, einde);
            String zonder = tekst.substring(0, begin) + tekst.substring(einde);
            int plek = zonder.indexOf("<rule id=\"regel_wijkbudget");
            return zonder.substring(0, plek) + regel + zonder.substring(plek);
        });
        assertThat(zinnen).hasSize(1);
        assertThat(zinnen.get(0)).startsWith("De regel ").contains("Bron \"clusterbudget\"", "staat nu op plaats");
    }

    @Test
    @DisplayName("given a rule that changes, comes or goes, then it is said as a sentence with its old and new text")
    void regels() {
        assertThat(anders(
                        VOLGORDE,
                        "<text>\"volksfeesten\"</text>",
                        "<text>\"wijkbudget\"</text>",
                        "hitPolicy=\"RULE ORDER\"",
                        "hitPolicy=\"FIRST\""))
                .containsExactly(
                        "De manier van kiezen van de beslistabel 'Volgorde van de bronnen van geld' is nu 'FIRST' in plaats van 'RULE ORDER'.",
                        "Regel 1 is nu: altijd, dan Bron \"wijkbudget\". Dat was: altijd, dan Bron \"volksfeesten\".");
    }

    @Test
    @DisplayName("given a file that is new, gone or cannot be read, then that is said")
    void bestanden() {
        Modelbestand model = echt(MODEL);
        Modelbestand formulier = echt("forms/kerngroepAdvies.form");
        Modelbestand tabel = echt(VOLGORDE);
        Modelbestand stuk = new Modelbestand(MODEL, "<geen xml".getBytes(StandardCharsets.UTF_8));
        assertThat(inWoorden(null, model).get(0)).startsWith("Nieuw: het proces 'Initiatief van een inwoner', met");
        assertThat(inWoorden(model, null)).containsExactly("Weg: het proces 'initiatief'.");
        assertThat(inWoorden(null, formulier).get(0)).startsWith("Nieuw: het formulier 'kerngroepAdvies', met");
        assertThat(inWoorden(null, tabel).get(0)).startsWith("Nieuw: de beslistabel 'Volgorde van de bronnen");
        assertThat(inWoorden(model, stuk)).hasSize(1).allMatch(zin -> zin.contains("niet te lezen"));
        assertThatThrownBy(() -> inWoorden(null, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("given examples, then those that are new, gone or otherwise are said")
    void voorbeelden() {
        Modelbestand oud = voorbeelden(
                "- {naam: Een, invoer: {soort: a}, verwacht: [x, y]}\n- {naam: Twee, invoer: {soort: b}, verwacht: y}");
        Modelbestand nieuw = voorbeelden(
                "- {naam: Een, invoer: {soort: a}, verwacht: [y, x]}\n- {naam: Drie, invoer: {soort: c, klacht: true}, verwacht: []}");
        assertThat(inWoorden(oud, nieuw))
                .containsExactly(
                        "Het voorbeeld 'Een' is nu: soort a geeft y, x. Dat was: soort a geeft x, y.",
                        "Nieuw voorbeeld 'Drie': soort c, klacht ja geeft niets.",
                        "Weg: het voorbeeld 'Twee'.");
    }

    @Test
    @DisplayName("given whole versions, then a sentence about a form or table says which one")
    void versies() {
        Modelbestand formulier = echt(TRIAGE);
        Modelbestand anders = new Modelbestand(
                TRIAGE,
                formulier
                        .tekst()
                        .replace("Is dit een klacht of melding?", "Klacht?")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(Verschil.tussen(List.of(echt(MODEL), formulier), List.of(echt(MODEL), anders), GEMEENTE))
                .containsExactly("Formulier 'triage': De vraag 'Is dit een klacht of melding?' heet nu 'Klacht?'.");
    }

    @Test
    @DisplayName("given a group of a form with another name, then that is said once, and not of every question in it")
    void groepsnaam() {
        assertThat(anders(TRIAGE, "\"label\": \"Waar gaat het over?\"", "\"label\": \"Het idee\""))
                .containsExactly("Het onderdeel 'Waar gaat het over?' heet nu 'Het idee'.");
    }

    @Test
    @DisplayName("given a question that goes to another group or out of one, then it says where it is now")
    void andereGroep() {
        String vraag = "{\"type\": \"textfield\", \"key\": \"naam\", \"label\": \"Uw naam\"}";
        String groep = "{\"type\": \"group\", \"id\": \"%s\", \"label\": \"%s\", \"components\": [%s]}";
        Modelbestand eerst = form("{\"components\": [%s, %s]}"
                .formatted(groep.formatted("een", "Eerst", vraag), groep.formatted("twee", "Later", "")));
        Modelbestand later = form("{\"components\": [%s, %s]}"
                .formatted(groep.formatted("een", "Eerst", ""), groep.formatted("twee", "Later", vraag)));
        Modelbestand buiten = form("{\"components\": [%s, %s, %s]}"
                .formatted(groep.formatted("een", "Eerst", ""), groep.formatted("twee", "Later", ""), vraag));

        assertThat(inWoorden(eerst, later)).contains("De vraag 'Uw naam' staat nu in de groep 'Later'.");
        assertThat(inWoorden(later, buiten)).containsExactly("De vraag 'Uw naam' staat niet meer in een groep.");
    }

    private static List<String> inWoorden(@Nullable Modelbestand oud, @Nullable Modelbestand nieuw) {
        return Verschil.inWoorden(oud, nieuw, GEMEENTE);
    }

    private static List<String> anders(String naam, String... paren) {
        return anders(naam, tekst -> {
            String nieuw = tekst;
            for (int i = 0; i < paren.length; i += 2) {
                assertThat(nieuw).contains(paren[i]);
                nieuw = nieuw.replace(paren[i], paren[i + 1]);
            }
            return nieuw;
        });
    }

    private static List<String> anders(String naam, UnaryOperator<String> wijziging) {
        Modelbestand oud = echt(naam);
        String tekst = wijziging.apply(oud.tekst());
        assertThat(tekst).isNotEqualTo(oud.tekst());
        return inWoorden(oud, new Modelbestand(naam, tekst.getBytes(StandardCharsets.UTF_8)));
    }

    private static Modelbestand echt(String naam) {
        return Modelbestanden.echte().zoek(naam).orElseThrow();
    }

    private static Modelbestand form(String tekst) {
        return new Modelbestand("forms/proef.form", tekst.getBytes(StandardCharsets.UTF_8));
    }

    private static String vraag(String sleutel, String type, boolean verplicht) {
        return "{\"type\": \"%s\", \"key\": \"%s\", \"label\": \"Vraag %s\", \"validate\": {\"required\": %s}}"
                .formatted(type, sleutel, sleutel, verplicht);
    }

    private static Modelbestand voorbeelden(String lijst) {
        return new Modelbestand(
                "bpmn/proef.voorbeelden.yaml", ("voorbeelden:\n" + lijst + "\n").getBytes(StandardCharsets.UTF_8));
    }
}

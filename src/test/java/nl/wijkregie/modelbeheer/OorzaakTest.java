package nl.wijkregie.modelbeheer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkregie.testsupport.Modelbestanden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One mistake is told once: what follows from it does not bury it. */
class OorzaakTest {

    private static final Keuring KEURING = Proefkeuring.keuring();
    private static final Modelset ECHTE = Modelbestanden.echte();

    @ParameterizedTest(name = "{1} wordt {2}: {3}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            bpmn/initiatief.bpmn   ; camunda:formRef="triage"             ; camunda:formRef="trage"          ; formulier-anders
            bpmn/financiering.bpmn ; camunda:formRef="bronnenVerkennen"   ; camunda:formRef="triage"         ; formulier-anders
            bpmn/wijkagenda.bpmn   ; camunda:formRef="overzichtOpstellen" ; ``                               ; formulier-anders
            bpmn/initiatief.bpmn   ; camunda:decisionRef="triage"         ; camunda:decisionRef="trage"      ; tabel-ontbreekt
            bpmn/wijkagenda.bpmn   ; ="${maatregelenZeven}"               ; ="${maatregelZeven}"             ; bouwsteen-onbekend
            forms/triage.form      ; "key": "klacht"                      ; "key": "klagt"                   ; vraag-ontbreekt
            forms/triage.form      ; {                                    ; [                                ; formulier-onleesbaar
            bpmn/triage.dmn        ; <                                    ; (                                ; xml-ongeldig
            """)
    @DisplayName(
            "given one mistake from which others follow, then the cause is told and nothing else about what it spoils")
    void oorzaak(String bestand, String van, String door, String oorzaak) {
        Keuringsverslag verslag = KEURING.keurWijziging(ECHTE, ECHTE.met(List.of(verander(bestand, van, door))));

        assertThat(verslag.bevindingen())
                .as(verslag.tekst())
                .extracting(Bevinding::code)
                .contains(oorzaak)
                .doesNotContain(
                        "gegeven-onbekend",
                        "keuze-onvolledig",
                        "vraag-onbekend",
                        "invoer-onbekend",
                        "uitdrukking-naam",
                        "formulier-ongebruikt",
                        "tabel-ongebruikt");
        assertThat(verslag.bevindingen().get(0).code()).isEqualTo(oorzaak);
    }

    @Test
    @DisplayName("given a mistake and another that does not follow from it, then both are told")
    void tweeFouten() {
        Modelbestand tafel =
                verander("bpmn/initiatief.bpmn", "camunda:formRef=\"triage\"", "camunda:formRef=\"trage\"");
        Modelbestand beide = new Modelbestand(
                tafel.naam(),
                tafel.tekst()
                        .replace("${klacht == 'buren'}", "${klagt == 'buren'}")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(KEURING.keurWijziging(ECHTE, ECHTE.met(List.of(beide))).bevindingen())
                .extracting(Bevinding::code)
                .contains("formulier-anders", "gegeven-onbekend");
    }

    @Test
    @DisplayName("given what only follows from a mistake that was there already, then it is told all the same")
    void nooitVerzwegen() {
        Modelset kapot = ECHTE.met(List.of(verander("forms/triage.form", "{", "[")));
        Modelset nieuw =
                kapot.met(List.of(verander("bpmn/initiatief.bpmn", "${klacht == 'buren'}", "${klagt == 'buren'}")));

        assertThat(KEURING.keurWijziging(kapot, nieuw).goed()).isFalse();
    }

    private static Modelbestand verander(String naam, String van, String door) {
        String tekst = ECHTE.zoek(naam).orElseThrow().tekst();
        assertThat(tekst).contains(van);
        return new Modelbestand(
                naam,
                tekst.replaceFirst(Pattern.quote(van), Matcher.quoteReplacement(door))
                        .getBytes(StandardCharsets.UTF_8));
    }
}

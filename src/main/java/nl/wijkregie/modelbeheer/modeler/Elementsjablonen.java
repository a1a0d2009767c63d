package nl.wijkregie.modelbeheer.modeler;

import static nl.wijkregie.modelbeheer.modeler.Elementsjabloon.eigenschap;
import static nl.wijkregie.modelbeheer.modeler.Elementsjabloon.instelling;
import static nl.wijkregie.modelbeheer.modeler.Elementsjabloon.opPijl;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkregie.engine.Bouwsteen.Plaats;
import nl.wijkregie.initiatief.Status;
import nl.wijkregie.initiatief.Uitkomst;
import nl.wijkregie.modelbeheer.Bouwsteenbeschrijving;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;

/**
 * All templates of the Modeler, made from the descriptions of the building blocks and from what this municipality has:
 * its messages, terms and groups.
 */
public final class Elementsjablonen {

    /** Where the Modeler looks for them, seen from the folder that holds {@code bpmn} and {@code forms}. */
    public static final String BESTAND = ".camunda/element-templates/wijkregie.json";

    /** Processes that keep phase and status of a case. */
    private static final Set<String> ZAAK = Set.of("initiatief", "financiering");

    private final Omgeving omgeving;
    private final Keuzelijsten lijsten;

    private Elementsjablonen(Modelset modellen, Omgeving omgeving) {
        this.omgeving = omgeving;
        this.lijsten = new Keuzelijsten(modellen, omgeving);
    }

    /** The content of {@link #BESTAND}, the same for the same models and municipality. */
    public static String json(Modelset modellen, Omgeving omgeving) {
        DefaultPrettyPrinter opmaak = new DefaultPrettyPrinter();
        opmaak.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
        opmaak.indentObjectsWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
        try {
            return new ObjectMapper()
                            .writer(opmaak)
                            .writeValueAsString(new Elementsjablonen(modellen, omgeving)
                                    .alle()
                                    .map(Elementsjabloon::alsJson)
                                    .toList())
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and lists can always be written", e);
        }
    }

    private Stream<Elementsjabloon> alle() {
        Stream<Elementsjabloon> stappen = omgeving.bouwstenen().values().stream()
                .sorted(Comparator.comparing(Bouwsteenbeschrijving::naam))
                .map(this::bouwsteen);
        return Stream.concat(Stream.of(taak(), mandaattaak(), fase(), wachten(), uitkomst(), financiering()), stappen);
    }

    private Elementsjabloon bouwsteen(Bouwsteenbeschrijving bouwsteen) {
        boolean pijl = bouwsteen.plaats() == Plaats.PIJL;
        Elementsjabloon sjabloon = new Elementsjabloon(
                        bouwsteen.naam(),
                        bouwsteen.label(),
                        bouwsteen.uitleg() + waar(bouwsteen),
                        pijl ? "bpmn:SequenceFlow" : "bpmn:ServiceTask")
                .vast(pijl ? opPijl() : instelling("camunda:delegateExpression"), "${" + bouwsteen.naam() + "}");
        bouwsteen
                .eigenschappen()
                .forEach(eigen -> sjabloon.keuze(
                        eigen.label(), eigenschap(eigen.naam()), lijsten.van(bouwsteen, eigen), eigen.verplicht()));
        if (!pijl && !bouwsteen.processen().isEmpty() && ZAAK.containsAll(bouwsteen.processen())) {
            status(sjabloon)
                    .keuze(
                            "Geld dat voor de zaak is gereserveerd",
                            eigenschap("reservering"),
                            Keuzelijsten.codes(List.of("vrijgeven")),
                            false);
        }
        return sjabloon;
    }

    private static String waar(Bouwsteenbeschrijving bouwsteen) {
        return bouwsteen.processen().isEmpty()
                ? ""
                : bouwsteen.processen().stream().sorted().collect(Collectors.joining(", ", " Werkt in: ", "."));
    }

    private Elementsjabloon taak() {
        return maatregelnaam(status(medewerkerstaak(
                        "taak",
                        "Taak met termijn",
                        "Een taak voor een medewerker, met formulier, groep en termijn. Het id van de taak is ook het id van het formulier.",
                        lijsten.taakgroepen()))
                .keuze(
                        "Hoort de taak bij de vaste contactpersoon?",
                        eigenschap("vakambtenaar"),
                        Keuzelijsten.codes(List.of("ja")),
                        false));
    }

    private Elementsjabloon mandaattaak() {
        return maatregelnaam(medewerkerstaak(
                "mandaattaak",
                "Mandaattaak",
                "Een besluit over geld door wie daarvoor het mandaat heeft (ROE-F4).",
                lijsten.mandaatgroepen()));
    }

    private Elementsjabloon medewerkerstaak(String id, String naam, String uitleg, Keuzelijst groepen) {
        return new Elementsjabloon(id, naam, uitleg, "bpmn:UserTask")
                .tekst(
                        "Formulier",
                        "Het id van deze taak. Het formulier heeft hetzelfde id.",
                        instelling("camunda:formRef"))
                .vast(instelling("camunda:formRefBinding"), "deployment")
                .keuze("Voor welke groep?", instelling("camunda:candidateGroups"), groepen, true)
                .keuze("Binnen welke termijn?", eigenschap("termijn"), lijsten.termijnen(), true);
    }

    private static Elementsjabloon fase() {
        return status(new Elementsjabloon(
                        "fase",
                        "Fase van de zaak",
                        "Vanaf hier staat de zaak in deze fase. Werkt in: initiatief.",
                        "bpmn:SubProcess")
                .keuze("Welke fase?", eigenschap("fase"), Keuzelijsten.fasen(), true));
    }

    private static Elementsjabloon wachten() {
        return status(new Elementsjabloon(
                "wachten",
                "Wachten met een status",
                "Zolang de zaak hier wacht, leest de indiener deze status. Werkt in: financiering, initiatief.",
                "bpmn:IntermediateCatchEvent"));
    }

    private static Elementsjabloon uitkomst() {
        return new Elementsjabloon(
                        "uitkomst",
                        "Einde van de zaak",
                        "De zaak is klaar met deze uitkomst. Werkt in: initiatief.",
                        "bpmn:EndEvent")
                .keuze("Welke uitkomst?", eigenschap("uitkomst"), Keuzelijsten.keuzes(Uitkomst.vanHetProces()), true);
    }

    private static Elementsjabloon financiering() {
        return new Elementsjabloon(
                        "financieringsuitslag",
                        "Einde van de financiering",
                        "Het zoeken naar geld is klaar met deze uitslag. Werkt in: financiering.",
                        "bpmn:EndEvent")
                .keuze(
                        "Welke uitslag?",
                        eigenschap("financieringsuitslag"),
                        Keuzelijsten.codes(List.of("geregeld", "afgewezen", "niet-opgenomen")),
                        true);
    }

    private static Elementsjabloon maatregelnaam(Elementsjabloon sjabloon) {
        return sjabloon.keuze(
                "Titel van de maatregel achter de naam?",
                eigenschap("maatregelnaam"),
                Keuzelijsten.codes(List.of("ja")),
                false);
    }

    private static Elementsjabloon status(Elementsjabloon sjabloon) {
        return sjabloon.keuze(
                "Status die de indiener leest", eigenschap("status"), Keuzelijsten.keuzes(Status.values()), false);
    }
}

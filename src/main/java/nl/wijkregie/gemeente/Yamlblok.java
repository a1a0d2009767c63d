package nl.wijkregie.gemeente;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A block of keys in a YAML file that knows its lines. A value that is missing or wrong is reported, and a harmless
 * value is given instead, so that reading goes on and finds the other errors too; the result of a file with errors is
 * never used. A block that was itself missing or wrong is silent: its own absence has been reported.
 */
final class Yamlblok {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    /** A kenmerk such as HV-2026-<wijk>-initiatieven has to fit in its columns. */
    private static final int LANGSTE_CODE = 39;

    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final Pattern GETAL = Pattern.compile("-?\\d{1,9}");
    private static final Pattern BEDRAG = Pattern.compile("-?\\d{1,9}(\\.\\d{1,2})?");

    private final String naam;
    private final @Nullable Node node;
    private final Bestandsfouten fouten;
    private final Map<String, NodeTuple> inhoud = new LinkedHashMap<>();
    private final Set<String> gevraagd = new LinkedHashSet<>();

    /**
     * @param naam how errors call this block
     * @param node null for a silent block
     */
    private Yamlblok(String naam, @Nullable MappingNode node, Bestandsfouten fouten) {
        this.naam = naam;
        this.node = node;
        this.fouten = fouten;
        if (node != null) {
            node.getValue().forEach(this::neemOp);
        }
    }

    static Yamlblok van(String naam, Node node, String verwacht, Bestandsfouten fouten) {
        if (node instanceof MappingNode blok) {
            return new Yamlblok(naam, blok, fouten);
        }
        fouten.meld(regel(node), naam + " is geen blok met sleutels", verwacht);
        return new Yamlblok(naam, null, fouten);
    }

    private void neemOp(NodeTuple paar) {
        if (!(paar.getKeyNode() instanceof ScalarNode sleutel)) {
            fouten.meld(regel(paar.getKeyNode()), "een sleutel van " + naam + " is geen tekst", "een naam als sleutel");
        } else if (inhoud.putIfAbsent(sleutel.getValue(), paar) != null) {
            fouten.meld(
                    regel(sleutel), "'" + sleutel.getValue() + "' staat twee keer in " + naam, "elke sleutel één keer");
        }
    }

    /** Non-empty text. */
    String tekst(String sleutel, String verwacht) {
        Node waarde = waarde(sleutel, verwacht);
        return waarde == null ? "" : tekst(sleutel, waarde, verwacht);
    }

    /** A fixed name in data: lower case, digits, hyphens. */
    String code(String sleutel) {
        String code =
                patroon(sleutel, CODE, "een code van kleine letters, cijfers en streepjes, bijvoorbeeld noord-west");
        if (code.length() > LANGSTE_CODE) {
            fouten.meld(
                    regel(sleutel),
                    "'" + sleutel + "' heeft " + code.length() + " tekens",
                    "hoogstens " + LANGSTE_CODE + " tekens");
            return "";
        }
        return code;
    }

    String email(String sleutel) {
        return patroon(sleutel, EMAIL, "een e-mailadres, bijvoorbeeld functie@gemeente.example");
    }

    private String patroon(String sleutel, Pattern patroon, String verwacht) {
        String tekst = tekst(sleutel, verwacht);
        if (!tekst.isEmpty() && !patroon.matcher(tekst).matches()) {
            fouten.meld(regel(sleutel), "'" + sleutel + "' is '" + tekst + "'", verwacht);
            return "";
        }
        return tekst;
    }

    /** One of a fixed list. */
    String keuze(String sleutel, List<String> mogelijk) {
        String verwacht = "een van " + String.join(", ", mogelijk);
        String tekst = tekst(sleutel, verwacht);
        if (!tekst.isEmpty() && !mogelijk.contains(tekst)) {
            fouten.meld(regel(sleutel), "'" + sleutel + "' is '" + tekst + "'", verwacht);
            return "";
        }
        return tekst;
    }

    /** {@code true} or {@code false}. */
    boolean waarheid(String sleutel) {
        String verwacht = "true of false";
        Node waarde = waarde(sleutel, verwacht);
        if (waarde == null) {
            return false;
        }
        String tekst = waarde instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (!tekst.equals("true") && !tekst.equals("false")) {
            fouten.meld(regel(waarde), "'" + sleutel + "' is " + omschrijf(waarde), verwacht);
        }
        return tekst.equals("true");
    }

    /** A whole number of at least {@code minimum} and at most {@code maximum}. */
    int getal(String sleutel, int minimum, int maximum) {
        String verwacht = "een heel getal van " + minimum + " tot en met " + maximum;
        String tekst = cijfers(sleutel, GETAL, verwacht);
        if (tekst == null) {
            return minimum;
        }
        int getal = Integer.parseInt(tekst);
        if (getal < minimum || getal > maximum) {
            fouten.meld(regel(sleutel), "'" + sleutel + "' is " + tekst, verwacht);
            return minimum;
        }
        return getal;
    }

    /** An amount in euro in the file, in cents here; never negative. */
    long bedrag(String sleutel) {
        String verwacht = "een bedrag in euro, 0 of meer, bijvoorbeeld 1000 of 1000.50";
        String tekst = cijfers(sleutel, BEDRAG, verwacht);
        if (tekst == null) {
            return 0;
        }
        long centen = new BigDecimal(tekst).movePointRight(2).longValueExact();
        if (centen < 0) {
            fouten.meld(regel(sleutel), "'" + sleutel + "' is " + tekst + ", een negatief bedrag", verwacht);
            return 0;
        }
        return centen;
    }

    private @Nullable String cijfers(String sleutel, Pattern patroon, String verwacht) {
        Node waarde = waarde(sleutel, verwacht);
        if (waarde == null) {
            return null;
        }
        boolean kanGetalZijn =
                waarde.getTag().equals(Tag.INT) || waarde.getTag().equals(Tag.FLOAT);
        if (waarde instanceof ScalarNode scalar
                && kanGetalZijn
                && patroon.matcher(scalar.getValue()).matches()) {
            return scalar.getValue();
        }
        fouten.meld(regel(waarde), "'" + sleutel + "' is " + omschrijf(waarde), verwacht);
        return null;
    }

    /** A block inside this one. */
    Yamlblok blok(String sleutel, String verwacht) {
        Node waarde = waarde(sleutel, verwacht);
        return waarde == null
                ? new Yamlblok(sleutel, null, fouten)
                : van("'" + sleutel + "'", waarde, verwacht, fouten);
    }

    /** A list of at least one block. */
    List<Yamlblok> blokken(String sleutel, String verwacht) {
        return lijst(sleutel, verwacht).stream()
                .map(node -> van("een onderdeel van '" + sleutel + "'", node, verwacht, fouten))
                .toList();
    }

    /** A list of at least one text, without doubles. */
    List<String> teksten(String sleutel, String verwacht) {
        List<String> teksten = new ArrayList<>();
        Set<String> gezien = new HashSet<>();
        for (Node node : lijst(sleutel, verwacht)) {
            String tekst = tekst(sleutel, node, verwacht);
            if (!tekst.isEmpty() && !gezien.add(tekst)) {
                fouten.meld(regel(node), "'" + tekst + "' staat twee keer in '" + sleutel + "'", "elke naam één keer");
            }
            teksten.add(tekst);
        }
        return teksten;
    }

    private List<Node> lijst(String sleutel, String verwacht) {
        Node waarde = waarde(sleutel, verwacht);
        if (waarde == null) {
            return List.of();
        }
        if (!(waarde instanceof SequenceNode lijst)) {
            fouten.meld(regel(waarde), "'" + sleutel + "' is geen lijst", verwacht);
            return List.of();
        }
        if (lijst.getValue().isEmpty()) {
            fouten.meld(regel(waarde), "de lijst '" + sleutel + "' is leeg", verwacht);
        }
        return lijst.getValue();
    }

    /** The text of a key as it stands in the file; empty when there is none. Reports nothing. */
    Optional<String> ruw(String sleutel) {
        return Optional.ofNullable(inhoud.get(sleutel))
                .map(NodeTuple::getValueNode)
                .filter(ScalarNode.class::isInstance)
                .map(waarde -> ((ScalarNode) waarde).getValue())
                .filter(tekst -> !tekst.isBlank());
    }

    boolean heeft(String sleutel) {
        gevraagd.add(sleutel);
        return inhoud.containsKey(sleutel);
    }

    /** All keys, for a block whose keys are data. */
    Set<String> sleutels() {
        return inhoud.keySet();
    }

    /** Whether the block stood in the file at all. */
    boolean aanwezig() {
        return node != null;
    }

    /** Line of a key's value, or of the block when the key is missing. */
    int regel(String sleutel) {
        NodeTuple paar = inhoud.get(sleutel);
        return paar == null ? regel() : regel(paar.getKeyNode());
    }

    int regel() {
        return node == null ? 1 : regel(node);
    }

    /** Reports every key that was never asked for: a misspelt key would otherwise be lost in silence. */
    void geenAndereSleutels() {
        inhoud.forEach((sleutel, paar) -> {
            if (!gevraagd.contains(sleutel)) {
                fouten.meld(
                        regel(paar.getKeyNode()),
                        "de sleutel '" + sleutel + "' is onbekend in " + naam,
                        gevraagd.isEmpty() ? "geen sleutels" : "een van " + String.join(", ", gevraagd));
            }
        });
    }

    private @Nullable Node waarde(String sleutel, String verwacht) {
        gevraagd.add(sleutel);
        NodeTuple paar = inhoud.get(sleutel);
        if (paar != null) {
            return paar.getValueNode();
        }
        if (node != null) {
            fouten.meld(regel(), "'" + sleutel + "' ontbreekt in " + naam, verwacht);
        }
        return null;
    }

    private String tekst(String sleutel, Node waarde, String verwacht) {
        if (waarde instanceof ScalarNode scalar
                && scalar.getTag().equals(Tag.STR)
                && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        boolean leestAlsIetsAnders =
                waarde instanceof ScalarNode scalar && !scalar.getValue().isBlank();
        fouten.meld(
                regel(waarde),
                "'" + sleutel + "' is " + omschrijf(waarde),
                leestAlsIetsAnders ? verwacht + " (zet de tekst tussen aanhalingstekens)" : verwacht);
        return "";
    }

    private static String omschrijf(Node waarde) {
        if (waarde instanceof ScalarNode scalar) {
            return scalar.getValue().isBlank() ? "leeg" : "'" + scalar.getValue() + "'";
        }
        return waarde instanceof SequenceNode ? "een lijst" : "een blok met sleutels";
    }

    private static int regel(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}

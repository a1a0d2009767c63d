package nl.wijkregie.werkplek.versies;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.wijkregie.modelbeheer.uitrol.Modelversie;
import nl.wijkregie.modelbeheer.uitrol.Versiestand;
import org.jspecify.annotations.Nullable;

/**
 * A version of the models as people and other systems see it. Moments are local time of the municipality,
 * {@code 2026-03-02T09:00:00}.
 *
 * @param stand code of what became of it: {@code live}, {@code wacht}, {@code geweigerd}, {@code ingetrokken},
 *     {@code verouderd}
 * @param bron code of where it came from: {@code modeler}, {@code rest}, {@code pagina}, {@code map}, {@code programma}
 * @param kan what this reader may do with it: {@code akkoord}, {@code weigeren}, {@code intrekken}
 * @param wijzigingen what it changes in words; null in a list of versions
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Versiebeeld(
        int nummer,
        String stand,
        String standnaam,
        String bron,
        String bronnaam,
        @Nullable String door,
        String op,
        String reden,
        @Nullable String beoordeeldDoor,
        @Nullable String beoordeeldOp,
        @Nullable String beoordeling,
        List<String> bestanden,
        List<String> kan,
        @Nullable List<Wijziging> wijzigingen) {

    /**
     * One file of a version.
     *
     * @param soort {@code nieuw}, {@code gewijzigd} or {@code weg}
     * @param zinnen Dutch
     */
    record Wijziging(String naam, String soort, List<String> zinnen) {}

    static Versiebeeld van(Modelversie versie, String account, boolean beheert) {
        return new Versiebeeld(
                versie.nummer(),
                versie.stand().name().toLowerCase(Locale.ROOT),
                standnaam(versie.stand()),
                versie.bron().name().toLowerCase(Locale.ROOT),
                bronnaam(versie),
                versie.door(),
                Tijden.tekst(versie.op()),
                versie.reden(),
                versie.beoordeeldDoor(),
                versie.beoordeeldOp() == null ? null : Tijden.tekst(versie.beoordeeldOp()),
                versie.beoordeling(),
                versie.bestanden(),
                beheert && versie.stand() == Versiestand.WACHT ? daden(versie, account) : List.of(),
                null);
    }

    Versiebeeld met(List<Wijziging> wat) {
        return new Versiebeeld(
                nummer,
                stand,
                standnaam,
                bron,
                bronnaam,
                door,
                op,
                reden,
                beoordeeldDoor,
                beoordeeldOp,
                beoordeling,
                bestanden,
                kan,
                wat);
    }

    /** Nobody approves what he proposed himself; what the application proposed may also be taken back. */
    private static List<String> daden(Modelversie versie, String account) {
        List<String> daden = new ArrayList<>();
        if (!account.equals(versie.door())) {
            daden.add("akkoord");
            daden.add("weigeren");
        }
        if (versie.door() == null || account.equals(versie.door())) {
            daden.add("intrekken");
        }
        return daden;
    }

    private static String standnaam(Versiestand stand) {
        return switch (stand) {
            case LIVE -> "In gebruik genomen";
            case WACHT -> "Wacht op akkoord";
            case GEWEIGERD -> "Geweigerd";
            case INGETROKKEN -> "Ingetrokken";
            case VEROUDERD -> "Verouderd";
        };
    }

    private static String bronnaam(Modelversie versie) {
        return switch (versie.bron()) {
            case MODELER -> "Modeler";
            case REST -> "REST";
            case PAGINA -> "Deze pagina";
            case MAP -> "Map met modellen";
            case PROGRAMMA -> "Programma";
        };
    }
}

package nl.wijkregie.bericht;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The messages that the product knows, for whom they are and which variables the sender gives. A template that an
 * administrator puts in its place may use these variables and no others.
 */
enum Sjabloon {
    ONTVANGSTBEVESTIGING(Doelgroep.INDIENER, "uiterlijk", "hulp"),
    VERWIJZING_OPENBARE_RUIMTE(Doelgroep.INDIENER, "verwijzing", "toelichting"),
    VERWIJZING_BEJEGENING(Doelgroep.INDIENER, "verwijzing", "toelichting"),
    VERWIJZING_BUREN(Doelgroep.INDIENER, "verwijzing", "toelichting"),
    WEIGERING(Doelgroep.INDIENER, "toelichting"),
    CONTACTPERSOON(Doelgroep.INDIENER, "contactNaam", "contactEmail"),
    UITNODIGING_ORIENTATIE(Doelgroep.INDIENER, "stappenplan", "opbouwwerk"),
    DOORVERWIJZING_OPBOUWWERK(Doelgroep.INDIENER, "opbouwwerk"),
    PRINCIPEBESLUIT_STEUNEN(Doelgroep.INDIENER, "toelichting", "soortNaam"),
    PRINCIPEBESLUIT_NIET_STEUNEN(Doelgroep.INDIENER, "toelichting", "bezwaar"),
    PLAN_VRAGEN(Doelgroep.INDIENER, "uiterlijk"),
    PLAN_HERINNERING(Doelgroep.INDIENER, "uiterlijk"),
    PLAN_ONTVANGEN(Doelgroep.INDIENER),
    PLAN_AANPASSEN(Doelgroep.INDIENER, "toelichting", "uiterlijk"),
    BESLUIT_AKKOORD(Doelgroep.INDIENER, "toelichting"),
    BESLUIT_AFWIJZEN(Doelgroep.INDIENER, "toelichting", "bezwaar"),
    VERGUNNING_GEWEIGERD(Doelgroep.INDIENER, "toelichting"),
    OP_DE_WIJKAGENDA(Doelgroep.INDIENER, "wijkNaam", "agendaNaam", "agendaKenmerk"),
    OP_DEZE_WIJKAGENDA(Doelgroep.INDIENER, "agendaNaam", "agendaKenmerk"),
    WENS_OVERGENOMEN(Doelgroep.INDIENER, "agendaNaam", "maatregelTitel"),
    AGENDA_OPGENOMEN(Doelgroep.INDIENER, "agendaNaam", "maatregelTitel", "toelichting", "voorwaardeJaar"),
    AGENDA_NIET_OPGENOMEN(Doelgroep.INDIENER, "agendaNaam", "agendaKenmerk", "maatregelTitel", "toelichting"),
    WIJKAGENDA_GESTOPT(Doelgroep.INDIENER, "agendaNaam"),
    WENS_UITGEVOERD(Doelgroep.INDIENER, "agendaNaam", "maatregelTitel", "toelichting"),
    WENS_GESTOPT(Doelgroep.INDIENER, "agendaNaam", "maatregelTitel", "toelichting"),
    MAATREGEL_GESTOPT(Doelgroep.INDIENER, "agendaNaam", "maatregelTitel", "toelichting"),
    BRON_VERWIJZING(Doelgroep.INDIENER, "bronNaam", "bronVerwijzing"),
    WACHT_OP_BUDGET(Doelgroep.INDIENER, "wijkNaam"),
    BIJDRAGE_TOEGEKEND(
            Doelgroep.INDIENER,
            "bijdrage",
            "verdeling",
            "besluitDoor",
            "voorwaarden",
            "verantwoordenVoor",
            "voorschot",
            "bezwaar"),
    FINANCIERING_ROND(Doelgroep.INDIENER, "verdeling", "besluitDoor"),
    VERZOEK_GELD(Doelgroep.INDIENER, "verdeling", "besluitDoor"),
    BIJDRAGE_AFGEWEZEN(Doelgroep.INDIENER, "toelichting", "besluitDoor", "bezwaar"),
    BIJDRAGE_VASTGESTELD(Doelgroep.INDIENER, "bijdrage", "besluitDoor", "teBetalen", "terug", "bezwaar"),
    VERANTWOORDING_VRAGEN(Doelgroep.INDIENER, "uiterlijk"),
    VERANTWOORDING_HERINNERING(Doelgroep.INDIENER, "uiterlijk"),
    VERANTWOORDING_ONTVANGEN(Doelgroep.INDIENER),
    AFRONDING_GEREALISEERD(Doelgroep.INDIENER),
    AFRONDING_UITGEVOERD(Doelgroep.INDIENER, "toelichting"),
    GESLOTEN_VERLOPEN(Doelgroep.INDIENER, "toelichting"),
    INTREKKING_BEVESTIGD(Doelgroep.INDIENER),
    AANVULLING_ONTVANGEN(Doelgroep.INDIENER),
    VOLGCODE_OPNIEUW(Doelgroep.INDIENER),
    ANTWOORD_OP_BERICHT(Doelgroep.INDIENER, "toelichting", "vraag"),

    WIJKREGISSEUR_NIEUWE_ZAAK(Doelgroep.MEDEWERKER, "soortNaam", "clusterNaam", "schaalNaam"),
    ANDERE_WIJKREGISSEURS(Doelgroep.MEDEWERKER),
    OPBOUWWERK_DOORVERWIJZING(Doelgroep.MEDEWERKER),
    VTH_VERGUNNING(Doelgroep.MEDEWERKER),
    BETROKKEN_CLUSTER(Doelgroep.MEDEWERKER, "contactClusterNaam"),
    AANVULLING_BINNEN(Doelgroep.MEDEWERKER),
    BIJLAGE_BINNEN(Doelgroep.MEDEWERKER),
    VRAAG_WACHT(Doelgroep.MEDEWERKER, "gesteldOp", "uiterlijk", "teLaat"),
    ZAAK_INGETROKKEN(Doelgroep.MEDEWERKER, "toelichting"),
    ZAAK_VAN_WIJKAGENDA(Doelgroep.MEDEWERKER, "agendaNaam", "agendaKenmerk", "maatregelTitel", "uitkomstNaam"),
    ZAAK_ZONDER_MAATREGEL(Doelgroep.MEDEWERKER, "agendaNaam", "agendaKenmerk", "maatregelTitel"),
    JAARDEEL_NIET_TOEGEKEND(Doelgroep.MEDEWERKER, "agendaNaam", "maatregelTitel", "jaar", "bedrag", "toelichting"),
    AGENDAKOSTEN_AKKOORD(Doelgroep.MEDEWERKER, "agendaNaam", "kosten", "bedrag", "toelichting"),
    AGENDAKOSTEN_NIET_AKKOORD(Doelgroep.MEDEWERKER, "agendaNaam", "kosten", "bedrag", "toelichting"),
    TAAK_TOEGEWEZEN(Doelgroep.MEDEWERKER, "taakNaam"),
    TAAK_HERINNERING(Doelgroep.MEDEWERKER, "taakNaam", "uiterlijk"),
    TAAK_ESCALATIE(Doelgroep.MEDEWERKER, "taakNaam", "uiterlijk", "bijWie"),
    BRIEF_KLAAR(Doelgroep.MEDEWERKER, "onderwerp", "brieven"),
    REKENINGNUMMER_ONTBREEKT(Doelgroep.MEDEWERKER, "rekeningpagina"),
    PLAN_BINNEN(Doelgroep.MEDEWERKER),
    VERANTWOORDING_BINNEN(Doelgroep.MEDEWERKER),
    TOESTEMMING_INGETROKKEN(Doelgroep.MEDEWERKER),

    WIJKBUDGET_DREMPEL(Doelgroep.BUDGETHOUDER, "wijkNaam", "potNaam", "percentage", "toegekend", "vrij"),
    BUDGETJAAR_ONTBREEKT(Doelgroep.BUDGETHOUDER);

    /** For whom a message is, with the variables that all messages to them have. */
    enum Doelgroep {
        INDIENER(
                "naam",
                "titel",
                "kenmerk",
                "volgUrl",
                "gemeente",
                "gemeenteEmail",
                "gemeenteTelefoon",
                "afzenderFunctie"),
        /** Messages about a budget belong to no case. */
        BUDGETHOUDER("functie", "jaar", "gemeente", "gemeenteEmail", "gemeenteTelefoon"),
        MEDEWERKER("functie", "titel", "kenmerk", "wijkNaam", "gemeente", "gemeenteEmail", "gemeenteTelefoon");

        private final Set<String> variabelen;

        Doelgroep(String... variabelen) {
            this.variabelen = Set.of(variabelen);
        }
    }

    private final Doelgroep doelgroep;
    private final Set<String> eigen;

    Sjabloon(Doelgroep doelgroep, String... eigen) {
        this.doelgroep = doelgroep;
        this.eigen = Set.of(eigen);
    }

    /** Name of the file and of the property in the model. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Doelgroep doelgroep() {
        return doelgroep;
    }

    /** All variables that the template may use, sorted. */
    Set<String> variabelen() {
        Set<String> alle = new TreeSet<>(doelgroep.variabelen);
        alle.addAll(eigen);
        return alle;
    }

    static Optional<Sjabloon> van(String code) {
        return Arrays.stream(values())
                .filter(sjabloon -> sjabloon.code().equals(code))
                .findFirst();
    }
}

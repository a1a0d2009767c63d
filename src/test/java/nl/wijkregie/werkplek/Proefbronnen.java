package nl.wijkregie.werkplek;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.wijkregie.financiering.Geldstand;
import nl.wijkregie.initiatief.Fase;
import nl.wijkregie.initiatief.Indiener;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.Kanaal;
import nl.wijkregie.initiatief.Schaal;
import nl.wijkregie.initiatief.Soort;
import nl.wijkregie.initiatief.Status;
import nl.wijkregie.initiatief.Tijdlijnregel;
import org.jspecify.annotations.Nullable;

/** One case in memory, with everything that a case can have. */
class Proefbronnen implements Zaakbron, Postbron, Werkbron {

    static final String KENMERK = "INI-2026-0007";
    static final String BRIEF = "3f0c2a52-6d6e-4f0b-9a53-0f5f0e3a1c11";
    static final String NAAM = "Jo Proefpersoon";

    private static final LocalDateTime BEGIN = LocalDateTime.of(2026, 3, 2, 9, 5);

    private @Nullable LocalDateTime afgedruktOp;

    @Override
    public java.util.List<Brief> tePrinten() {
        return java.util.List.of();
    }

    @Override
    public Optional<Initiatief> zaak(String kenmerk) {
        return kenmerk.equals(KENMERK)
                ? Optional.of(new Initiatief(
                        KENMERK,
                        "Een bank bij de vijver",
                        "Wij willen een bank bij de vijver.\nDan kunnen ouderen er even zitten. <b>Graag snel</b>",
                        "donderberg",
                        "Sterrenberg",
                        Schaal.BUURT,
                        Kanaal.WEBSITE,
                        null,
                        12,
                        75_050L,
                        true,
                        Soort.INWONERINITIATIEF,
                        "groen",
                        "bor",
                        null,
                        Fase.TOETS_EN_BESLUIT,
                        Status.IN_TOETSING,
                        null,
                        "vakambtenaar-bor",
                        1,
                        null,
                        BEGIN,
                        null))
                : Optional.empty();
    }

    @Override
    public boolean zietBijlagen(nl.wijkregie.initiatief.Initiatief zaak, Lezer lezer) {
        return lezer.behandeltBewoners();
    }

    @Override
    public java.util.List<nl.wijkregie.bijlage.Bijlage> bijlagen(String kenmerk) {
        return java.util.List.of(new nl.wijkregie.bijlage.Bijlage(
                kenmerk,
                1,
                nl.wijkregie.bijlage.Bijlagestuk.PLAN,
                true,
                "offerte van Jo.pdf",
                nl.wijkregie.bijlage.Bestandssoort.PDF,
                1_300_000,
                BEGIN,
                "0".repeat(64)));
    }

    @Override
    public Optional<Indiener> indiener(String kenmerk) {
        return Optional.of(new Indiener(
                NAAM, null, "06 00000000", "Voorbeeldstraat 1\n6040 AA Roermond", "Buurtvereniging Proef"));
    }

    @Override
    public List<Tijdlijnregel> tijdlijn(String kenmerk) {
        return List.of(
                regel(0, "ingediend", null, "Idee ingediend via website", "Indiener", null, List.of()),
                regel(
                        1,
                        "stap",
                        "triage",
                        "Idee beoordelen",
                        "Klantcontactcentrum",
                        null,
                        List.of(
                                new Tijdlijnregel.Antwoord("klacht", "Is het een klacht?", "Geen klacht"),
                                new Tijdlijnregel.Antwoord("naam", "Naam van de indiener", NAAM))),
                regel(
                        2,
                        "stap",
                        "kerngroepAdvies",
                        "Kerngroep adviseert",
                        "Kerngroep Actief Burgerschap",
                        null,
                        List.of(new Tijdlijnregel.Antwoord("kerngroepAdvies", "Uw advies", "Past bij BOR."))),
                regel(
                        5,
                        "stap",
                        "adviesWijkregisseur",
                        "Advies geven",
                        "Wijkregisseur Donderberg",
                        null,
                        List.of(
                                new Tijdlijnregel.Antwoord("wijkregisseurAdvies", "Uw advies", "Steunen"),
                                new Tijdlijnregel.Antwoord(
                                        "wijkregisseurToelichting", "Waarom?", "De buurt vraagt er al lang om."))),
                regel(6, "toetsstenen", null, "Toetsstenen: negatief", "Wijkregie", "Er is geen draagvlak.", List.of()),
                regel(7, "toetsstenen", null, "Toetsstenen: positief", "Wijkregie", "Alles is in orde.", List.of()),
                notitie(8, "Klantcontactcentrum", "kcc", "Gebeld met de indiener."),
                notitie(9, "Beheer Openbare Ruimte", "vakambtenaar-bor", "De bank komt in het voorjaar."));
    }

    @Override
    public List<Ingezonden> ingezonden(String kenmerk) {
        return List.of(
                new Ingezonden("aanvulling", "{\"tekst\":\"De bank mag van hout zijn.\"}", BEGIN.plusDays(1), null),
                new Ingezonden(
                        "plan",
                        "{\"toelichting\":\"Wij plaatsen de bank zelf.\",\"planning\":\"Mei: bestellen. Juni: plaatsen.\","
                                + "\"begroting\":[{\"post\":\"Bank\",\"bedrag\":62500},{\"post\":\"Beton\",\"bedrag\":12550}],"
                                + "\"gevraagdeBijdrage\":75050,\"rekening\":null}",
                        BEGIN.plusDays(8),
                        "kcc"),
                new Ingezonden(
                        "verantwoording",
                        "{\"verslag\":\"De bank staat er.\",\"werkelijkeKosten\":74000,\"toestemmingVoorbeeld\":true,"
                                + "\"rekening\":null}",
                        BEGIN.plusDays(90),
                        null));
    }

    @Override
    public List<Post> van(String kenmerk) {
        return List.of(
                new Post(
                        BRIEF,
                        BEGIN.plusMinutes(1),
                        "Indiener",
                        true,
                        "Wij hebben uw idee ontvangen",
                        "Beste " + NAAM + ",\n\nWij hebben uw idee ontvangen.",
                        true,
                        afgedruktOp == null ? "Nog af te drukken" : "Afgedrukt"),
                new Post(
                        "8f8b0fd8-0a50-4c43-8a38-39f8dfb2ee0e",
                        BEGIN.plusDays(1),
                        "Wijkregisseur Donderberg",
                        false,
                        "Nieuwe zaak in uw wijk",
                        "Er is een nieuwe zaak in uw wijk.",
                        false,
                        "Verzonden"));
    }

    @Override
    public Optional<Brief> brief(String id) {
        return id.equals(BRIEF)
                ? Optional.of(new Brief(
                        BRIEF,
                        KENMERK,
                        NAAM,
                        "Voorbeeldstraat 1\n6040 AA Roermond",
                        "Wij hebben uw idee ontvangen",
                        "Beste " + NAAM + ",\n\nWij hebben uw idee <b>ontvangen</b>.",
                        BEGIN,
                        afgedruktOp))
                : Optional.empty();
    }

    @Override
    public void afgedrukt(String id) {
        afgedruktOp = BEGIN.plusDays(2);
    }

    @Override
    public String wijknaam(String code) {
        return "Donderberg";
    }

    @Override
    public String clusternaam(String code) {
        return "Beheer Openbare Ruimte";
    }

    @Override
    public String medewerkernaam(String account) {
        return account.equals("kcc") ? "Medewerker KCC" : "Vakambtenaar Beheer Openbare Ruimte";
    }

    @Override
    public Werkbeeld van(Initiatief zaak, Lezer lezer) {
        return new Werkbeeld(
                List.of(),
                new Geldstand(List.of(), null, List.of(), List.of(), List.of(), null, 0),
                new Werkbeeld.Agenda("Deze zaak staat niet op een wijkagenda.", "", ""),
                List.of(),
                false,
                new Werkbeeld.Gesprek(List.of(), 0, false, null, false),
                null);
    }

    private static Tijdlijnregel notitie(int dag, String functie, String account, String tekst) {
        return new Tijdlijnregel(BEGIN.plusDays(dag), "notitie", null, "Notitie", functie, account, tekst, List.of());
    }

    private static Tijdlijnregel regel(
            int dag,
            String soort,
            @Nullable String stap,
            String omschrijving,
            String functie,
            @Nullable String toelichting,
            List<Tijdlijnregel.Antwoord> antwoorden) {
        return new Tijdlijnregel(
                BEGIN.plusDays(dag), soort, stap, omschrijving, functie, null, toelichting, antwoorden);
    }
}

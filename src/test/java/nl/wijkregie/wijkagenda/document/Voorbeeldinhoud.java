package nl.wijkregie.wijkagenda.document;

import java.time.LocalDate;
import java.util.List;

/** An adopted agenda as the tests of the document read it. */
final class Voorbeeldinhoud {

    private Voorbeeldinhoud() {}

    static Inhoud centrum() {
        return met("Geveltuintjes in de Neerstraat", "Samen met bewoners maken we vijftig geveltuintjes.");
    }

    /** The same agenda, with this title and description of the first measure. */
    static Inhoud met(String titel, String omschrijving) {
        return new Inhoud(
                "Roermond",
                "WA-2026-centrum",
                "Centrum",
                2026,
                1,
                LocalDate.of(2026, 3, 10),
                "",
                List.of(
                        new Inhoud.Kerncijfer("Bewoners die de buurt schoon vinden", "54%", "67%", "Wijkmonitor 2025"),
                        new Inhoud.Kerncijfer("Groen per woning", "12 m²", "", "Bomenkaart 2025")),
                List.of(new Inhoud.Wijkverhaal(
                        "Een straat die zelf begon",
                        "In een straat zetten buren samen bloembakken neer.\n\nNu groeten mensen elkaar weer.")),
                List.of(new Inhoud.Bewonersronde(
                        false, "een bijeenkomst", 84, "Bewoners vinden groen en veilig oversteken belangrijk.")),
                List.of("Akkoord met de hele agenda: Wijkraad, Woningcorporatie."),
                List.of(
                        new Inhoud.Deel(null, "", List.of(gevels(titel, omschrijving), ontmoeten())),
                        new Inhoud.Deel("Roermondse Veld", "Deze buurt wil veiliger oversteken.", List.of(zebra()))));
    }

    private static Inhoud.Blad gevels(String titel, String omschrijving) {
        return new Inhoud.Blad(
                "WA-2026-centrum-01",
                titel,
                omschrijving,
                "Meer groen maakt de straat koeler en mooier. Het doel is 200 m² groen eind 2027.",
                "Beheer Openbare Ruimte",
                "Bewoners van de straat en de tuinvereniging",
                12_500_50,
                List.of(
                        new Inhoud.Bijdrage("Cluster Beheer Openbare Ruimte", 2026, 7_500_50),
                        new Inhoud.Bijdrage("Wijkbudget", 2026, 2_000_00),
                        new Inhoud.Bijdrage("Wijkbudget", 2027, 3_000_00)),
                "Het budget voor groen is dit jaar niet hoog genoeg.",
                2026,
                2027,
                "Bewoners onderhouden de tuintjes zelf.",
                "Groen",
                false,
                "",
                new Inhoud.Mening(61, 4, 1, 12, "Bewoners helpen graag op zaterdag."),
                List.of("Manager Leefbaarheid & Veiligheid", "Clustermanager Beheer Openbare Ruimte"));
    }

    private static Inhoud.Blad ontmoeten() {
        return new Inhoud.Blad(
                "WA-2026-centrum-02",
                "Elke week samen eten",
                "In het wijkhuis eten bewoners elke donderdag samen.",
                "Minder mensen voelen zich alleen: eind 2026 komen er elke week dertig mensen.",
                "Opbouwwerk",
                "Het wijkhuis en vrijwilligers",
                0,
                List.of(),
                "",
                2026,
                2026,
                "Het wijkhuis gaat ermee door.",
                "Ontmoeten",
                false,
                "",
                null,
                List.of("Opbouwwerk"));
    }

    private static Inhoud.Blad zebra() {
        return new Inhoud.Blad(
                "WA-2026-centrum-03",
                "Zebrapad bij de school",
                "Bij de school komt een zebrapad met extra licht.",
                "Kinderen steken veilig over.",
                "Verkeer",
                "De school en de ouders",
                9_000_00,
                List.of(new Inhoud.Bijdrage("Cluster Verkeer", 2026, 9_000_00)),
                "",
                2026,
                2026,
                "De gemeente onderhoudt het zebrapad.",
                "Verkeer",
                true,
                "",
                new Inhoud.Mening(1, 0, null, 0, ""),
                List.of("Clustermanager Verkeer"));
    }
}

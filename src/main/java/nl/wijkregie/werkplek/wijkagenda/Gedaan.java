package nl.wijkregie.werkplek.wijkagenda;

import java.util.Arrays;
import java.util.Optional;

/** What was done on a page: the sentence that says so and where on the page it stands. */
enum Gedaan {
    TOEGEVOEGD("nieuw", "“%s” staat op de lijst. Voeg de volgende maatregel toe, of rond de taak af."),
    GEWIJZIGD("lijst", "“%s” is gewijzigd."),
    WEGGEHAALD("lijst", "De maatregel is van de lijst gehaald."),
    NIET_OVERGENOMEN("zaken", "U neemt dit idee niet over. De indiener krijgt uw reden als u de taak afrondt."),
    TOCH_OVERGENOMEN(
            "zaken",
            "Het idee staat weer open. Maak er een maatregel van, of geef een reden om het niet over te nemen."),
    WENS("wensen", "De wens is toegevoegd."),
    WENS_WEG("wensen", "De wens is weggehaald."),
    CIJFER("profiel", "Het cijfer is toegevoegd."),
    CIJFER_WEG("profiel", "Het cijfer is weggehaald."),
    VERHAAL("verhalen", "Het verhaal is toegevoegd."),
    VERHAAL_WEG("verhalen", "Het verhaal is weggehaald."),
    DEELAGENDA("deelagendas", "De tekst van de deelagenda is bewaard."),
    BEWONERS(
            "bewoners",
            "De uitkomsten zijn bewaard. Is alles ingevuld? Rond de taak dan af op het tabblad met het formulier."),
    VOLGORDE(
            "volgorde",
            "De volgorde is bewaard. Klopt de volgorde? Rond de taak dan af op het tabblad met het formulier."),
    VERVALLEN("werklijst", "“%s” is vervallen. Uw reden staat bij de maatregel."),
    OPNIEUW("werklijst", "“%s” gaat terug naar uitwerken. Kies in het formulier: terug naar uitwerken.");

    private final String plek;
    private final String zin;

    Gedaan(String plek, String zin) {
        this.plek = plek;
        this.zin = zin;
    }

    /** As in an address. */
    String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Part of the page. */
    String plek() {
        return plek;
    }

    String zin(String maatregel) {
        return zin.formatted(maatregel);
    }

    static Optional<Gedaan> van(String code) {
        return Arrays.stream(values())
                .filter(waarde -> waarde.code().equals(code))
                .findFirst();
    }
}

package nl.wijkregie.betaling;

/** Why an order is not released now; the text says what to do. */
public enum Belemmering {
    EIGEN_WERK("U hebt deze betaling zelf klaargezet of het rekeningnummer ingevuld. Laat een collega met dezelfde"
            + " functie haar vrijgeven."),
    GEEN_REKENINGNUMMER(
            "Het rekeningnummer ontbreekt of klopt niet. De behandelaar van de zaak vraagt het aan de indiener en vult het in."),
    GEGEVENS_VERWIJDERD(
            "De gegevens van de indiener zijn verwijderd. Er is niemand meer om aan te betalen. Overleg met de"
                    + " behandelaar van de zaak."),
    NIET_GEDEKT("In de boekhouding staat minder klaar voor deze zaak dan dit bedrag. Kijk of er een boeking is"
            + " gecorrigeerd en overleg met de behandelaar.");

    private final String uitleg;

    Belemmering(String uitleg) {
        this.uitleg = uitleg;
    }

    /** As people read it. */
    public String uitleg() {
        return uitleg;
    }
}

package nl.wijkregie.toetsstenen;

/** ROE-D1 (3): there are means or people to carry it out. */
final class MiddelenBeschikbaar implements Toetssteen {

    @Override
    public String naam() {
        return "Mensen en middelen";
    }

    @Override
    public String regel() {
        return "ROE-D1 (3)";
    }

    @Override
    public Toetsresultaat toets(Orientatie orientatie) {
        return Toetsresultaat.van(
                this,
                orientatie.middelenBeschikbaar(),
                "Er zijn mensen of middelen om uw idee uit te voeren.",
                "Er zijn nog niet genoeg mensen of middelen om uw idee uit te voeren.");
    }
}

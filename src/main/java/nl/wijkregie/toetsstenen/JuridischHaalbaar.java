package nl.wijkregie.toetsstenen;

/** ROE-D1 (4d): no reason against because it is not feasible legally. */
final class JuridischHaalbaar implements Toetssteen {

    @Override
    public String naam() {
        return "Juridisch haalbaar";
    }

    @Override
    public String regel() {
        return "ROE-D1 (4d)";
    }

    @Override
    public Toetsresultaat toets(Orientatie orientatie) {
        return Toetsresultaat.van(
                this,
                orientatie.juridischHaalbaar(),
                "Uw idee mag volgens de wet en de regels.",
                "Uw idee mag niet volgens de wet of de regels.");
    }
}

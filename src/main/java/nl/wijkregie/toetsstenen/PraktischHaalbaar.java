package nl.wijkregie.toetsstenen;

/** ROE-D1 (4e): no reason against because it is not feasible practically. */
final class PraktischHaalbaar implements Toetssteen {

    @Override
    public String naam() {
        return "Praktisch haalbaar";
    }

    @Override
    public String regel() {
        return "ROE-D1 (4e)";
    }

    @Override
    public Toetsresultaat toets(Orientatie orientatie) {
        return Toetsresultaat.van(
                this,
                orientatie.praktischHaalbaar(),
                "Uw idee is in de praktijk uit te voeren.",
                "Uw idee is in de praktijk niet uit te voeren.");
    }
}

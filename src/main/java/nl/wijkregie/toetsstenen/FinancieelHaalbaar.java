package nl.wijkregie.toetsstenen;

/** ROE-D1 (4c): no reason against because it is not feasible financially. */
final class FinancieelHaalbaar implements Toetssteen {

    @Override
    public String naam() {
        return "Financieel haalbaar";
    }

    @Override
    public String regel() {
        return "ROE-D1 (4c)";
    }

    @Override
    public Toetsresultaat toets(Orientatie orientatie) {
        return Toetsresultaat.van(
                this,
                orientatie.financieelHaalbaar(),
                "Uw idee is te betalen.",
                "Uw idee kost meer geld dan er te krijgen is.");
    }
}

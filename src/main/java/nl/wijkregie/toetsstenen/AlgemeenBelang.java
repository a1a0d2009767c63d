package nl.wijkregie.toetsstenen;

/** ROE-D1 (4a): no reason against in the general interest. */
final class AlgemeenBelang implements Toetssteen {

    @Override
    public String naam() {
        return "Algemeen belang";
    }

    @Override
    public String regel() {
        return "ROE-D1 (4a)";
    }

    @Override
    public Toetsresultaat toets(Orientatie orientatie) {
        return Toetsresultaat.van(
                this,
                !orientatie.algemeenBelangGeschaad(),
                "Uw idee is niet slecht voor het algemeen belang.",
                "Uw idee is slecht voor het algemeen belang: anderen hebben er te veel nadeel van.");
    }
}

package nl.wijkregie.toetsstenen;

/** ROE-D1 (1): the initiative fits municipal policy and contributes to municipal or social goals. */
final class PastInBeleid implements Toetssteen {

    @Override
    public String naam() {
        return "Past in het beleid";
    }

    @Override
    public String regel() {
        return "ROE-D1 (1)";
    }

    @Override
    public Toetsresultaat toets(Orientatie orientatie) {
        return Toetsresultaat.van(
                this,
                orientatie.pastInBeleid(),
                "Uw idee past in het beleid van de gemeente en draagt bij aan wat we samen willen bereiken.",
                "Uw idee past niet in het beleid van de gemeente, of draagt niet genoeg bij aan wat we samen willen bereiken.");
    }
}

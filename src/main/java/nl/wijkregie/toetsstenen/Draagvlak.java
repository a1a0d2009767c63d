package nl.wijkregie.toetsstenen;

/** ROE-D1 (2): there is support in the community. */
final class Draagvlak implements Toetssteen {

    @Override
    public String naam() {
        return "Draagvlak";
    }

    @Override
    public String regel() {
        return "ROE-D1 (2)";
    }

    @Override
    public Toetsresultaat toets(Orientatie orientatie) {
        return Toetsresultaat.van(
                this,
                orientatie.draagvlak(),
                "Genoeg mensen in de buurt staan achter uw idee.",
                "We zien nog niet dat genoeg mensen in de buurt achter uw idee staan.");
    }
}

package nl.wijkregie.cijfers;

/** What is found of one step, bit by bit. */
final class Stapstand {

    private final Dagentelling gedaan = new Dagentelling();
    private long wachtend;
    private long teLaat;

    void wacht(long aantal, long laat) {
        wachtend += aantal;
        teLaat += laat;
    }

    void gedaan(int dagen, long aantal) {
        gedaan.tel(dagen, aantal);
    }

    Stapcijfer cijfer(String stap) {
        return new Stapcijfer(stap, wachtend, teLaat, gedaan.aantal(), gedaan.aantal() == 0 ? null : gedaan.mediaan());
    }
}

package nl.wijkregie.toetsstenen;

/** ROE-D1 (4b): no reason against because it serves mainly a private interest. */
final class Privebelang implements Toetssteen {

    @Override
    public String naam() {
        return "Niet vooral een privébelang";
    }

    @Override
    public String regel() {
        return "ROE-D1 (4b)";
    }

    @Override
    public Toetsresultaat toets(Orientatie orientatie) {
        return Toetsresultaat.van(
                this,
                !orientatie.vooralPrivebelang(),
                "Uw idee is er ook voor anderen, niet vooral voor uzelf.",
                "Uw idee is vooral goed voor uzelf of voor een kleine groep, en te weinig voor anderen.");
    }
}

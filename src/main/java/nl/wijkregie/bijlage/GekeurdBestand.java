package nl.wijkregie.bijlage;

/** A file that may be kept: looked through, without what does not belong in it. */
record GekeurdBestand(String naam, Bestandssoort soort, byte[] inhoud, String vingerafdruk) {

    @Override
    public String toString() {
        return "GekeurdBestand[afgeschermd]";
    }
}

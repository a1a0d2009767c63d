package nl.wijkregie.initiatief;

/**
 * What staff tell about a realised initiative (ALM-4, ROE-E5). Its headline is their own: the resident's title can name people.
 *
 * @param kop one line; empty when there is none
 * @param tekst the story, with line ends as {@code \n}; empty when there is none
 */
public record Verhaaltekst(String kop, String tekst) {

    /** Nothing told. */
    public static final Verhaaltekst GEEN = new Verhaaltekst("", "");

    /** What was typed, without white space around it. */
    public Verhaaltekst {
        kop = Verhaaltoets.genormaliseerd(kop).replaceAll("\\s+", " ");
        tekst = Verhaaltoets.genormaliseerd(tekst);
    }
}

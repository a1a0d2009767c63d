package nl.wijkregie.financiering;

import java.util.List;

/** Answers break a rule of the financing; nothing was written. */
public class OnjuisteOpgave extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Bezwaar> bezwaren;

    /** @param bezwaren at least one */
    public OnjuisteOpgave(List<Bezwaar> bezwaren) {
        super(bezwaren.get(0).zin());
        this.bezwaren = List.copyOf(bezwaren);
    }

    public OnjuisteOpgave(String veld, String zin) {
        this(List.of(new Bezwaar(veld, zin)));
    }

    /** In the order of the form. */
    public List<Bezwaar> bezwaren() {
        return bezwaren;
    }

    static void bijBezwaar(List<Bezwaar> bezwaren) {
        if (!bezwaren.isEmpty()) {
            throw new OnjuisteOpgave(bezwaren);
        }
    }
}

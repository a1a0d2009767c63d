package nl.wijkregie.portaal.internal;

import java.util.List;

/** Something outside the body's fields is wrong, such as a header. */
public class OngeldigVerzoek extends RuntimeException {

    private final transient Fout fout;

    public OngeldigVerzoek(String veld, String melding) {
        super(melding);
        this.fout = new Fout(veld, melding);
    }

    List<Fout> fouten() {
        return List.of(fout);
    }
}

package nl.wijkregie.initiatief;

import nl.wijkregie.gemeente.Gemeente;
import org.springframework.stereotype.Component;

/** Where residents read how a plan is made (ROE-C1): on the site itself, unless the municipality has a page of its own. */
@Component
public class Stappenplan {

    private static final String PAGINA = "/hulp/stappenplan";

    private final Gemeente gemeente;
    private final Werkadres adres;

    Stappenplan(Gemeente gemeente, Werkadres adres) {
        this.gemeente = gemeente;
        this.adres = adres;
    }

    /** Complete address, for a message. */
    public String webadres() {
        String eigen = gemeente.verwijzingen().stappenplan();
        return adres.verwijzing(eigen == null ? PAGINA : eigen);
    }

    /** Address for a link on a page of the site. */
    public String link() {
        String eigen = gemeente.verwijzingen().stappenplan();
        return eigen == null ? PAGINA : eigen;
    }
}

package nl.wijkregie.werkplek;

import nl.wijkregie.initiatief.Initiatief;

/** Where the workplace reads what surrounds a case: tasks, money, wijkagenda, what else runs. */
public interface Werkbron {

    /** What surrounds this case, as this reader may see it. */
    Werkbeeld van(Initiatief zaak, Lezer lezer);
}

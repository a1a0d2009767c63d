package nl.wijkregie.initiatief.volgen;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.Mogelijkheid;
import nl.wijkregie.initiatief.Zaakbeelden;
import nl.wijkregie.termijn.Taak;
import nl.wijkregie.termijn.Taken;
import org.springframework.stereotype.Service;

/** Makes what a resident reads on the page of an own case (ROE-A5). */
@Service
public class Volgbeelden {

    private final Zaakbeelden zaakbeelden;
    private final EigenStukken stukken;
    private final Taken taken;
    private final Gemeente gemeente;
    private final Clock klok;

    Volgbeelden(Zaakbeelden zaakbeelden, EigenStukken stukken, Taken taken, Gemeente gemeente, Clock klok) {
        this.zaakbeelden = zaakbeelden;
        this.stukken = stukken;
        this.taken = taken;
        this.gemeente = gemeente;
        this.klok = klok;
    }

    /**
     * The case for whoever holds its code.
     *
     * @throws nl.wijkregie.initiatief.OnbekendeZaak when there is no such case or the code is another
     */
    public Volgbeeld voorIndiener(String kenmerk, String volgcode) {
        Initiatief zaak = zaakbeelden.controleer(kenmerk, volgcode);
        List<Taak> open = taken.open(kenmerk);
        Set<Mogelijkheid> kan = kan(zaak, open);
        return Volgbeeld.van(
                zaak,
                zaakbeelden.voorIndiener(kenmerk, volgcode),
                gemeente.wijk(zaak.wijk()).naam(),
                Aanzet.van(zaak, open, kan, gemeente),
                LocalDate.now(klok),
                kan,
                stukken.van(kenmerk));
    }

    /** What the resident of this case can send now. */
    public Set<Mogelijkheid> kan(Initiatief zaak) {
        return kan(zaak, taken.open(zaak.kenmerk()));
    }

    /** Why the resident cannot send this now: one Dutch sentence. */
    public String anders(Initiatief zaak, Mogelijkheid mogelijkheid) {
        return (zaak.uitkomst() == null ? mogelijkheid : Mogelijkheid.BERICHT).anders();
    }

    private static Set<Mogelijkheid> kan(Initiatief zaak, List<Taak> open) {
        return Mogelijkheid.van(zaak, open.stream().map(Taak::stap).toList());
    }
}

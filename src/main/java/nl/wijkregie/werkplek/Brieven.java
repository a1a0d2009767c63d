package nl.wijkregie.werkplek;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters for residents without e-mail. Only who deals with residents sees one (ROE-I2), and only of a case that is his:
 * by a task now, or by his function.
 */
@Service
class Brieven {

    private final Zaakbron bron;
    private final Taakzaken taken;

    Brieven(Zaakbron bron, Taakzaken taken) {
        this.bron = bron;
        this.taken = taken;
    }

    /** The letter, or empty when there is none or this reader may not see it; the two are not told apart. */
    @Transactional(readOnly = true)
    public Optional<Zaakbron.Brief> voor(String id, Lezer lezer) {
        return bron.brief(id).filter(brief -> lezer.behandeltBewoners() && isZijnZaak(brief.kenmerk(), lezer));
    }

    /** Records that the letter was printed; false when there is none or this reader may not see it. */
    @Transactional
    public boolean afgedrukt(String id, Lezer lezer) {
        Optional<Zaakbron.Brief> brief = voor(id, lezer);
        brief.ifPresent(gevonden -> bron.afgedrukt(gevonden.id()));
        return brief.isPresent();
    }

    private boolean isZijnZaak(String kenmerk, Lezer lezer) {
        return bron.zaak(kenmerk)
                .filter(zaak -> lezer.behandeltZaakVan(zaak.wijk(), zaak.cluster()) || taken.heeftTaakVan(kenmerk))
                .isPresent();
    }
}

package nl.wijkregie.werkplek;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters for residents without e-mail. Only who deals with residents sees one (ROE-I2), and only of a case that is his:
 * by a task now, or by his function.
 */
@Service
class Brieven {

    private final Postbron post;
    private final Zaakbron zaken;
    private final Taakzaken taken;

    Brieven(Postbron post, Zaakbron zaken, Taakzaken taken) {
        this.post = post;
        this.zaken = zaken;
        this.taken = taken;
    }

    /** The letter, or empty when there is none or this reader may not see it; the two are not told apart. */
    @Transactional(readOnly = true)
    public Optional<Postbron.Brief> voor(String id, Lezer lezer) {
        return post.brief(id).filter(brief -> lezer.behandeltBewoners() && isZijnZaak(brief.kenmerk(), lezer));
    }

    /** Letters that still have to be printed, of the cases of this reader; oldest first. */
    @Transactional(readOnly = true)
    public List<Postbron.Brief> tePrinten(Lezer lezer) {
        return lezer.behandeltBewoners()
                ? post.tePrinten().stream()
                        .filter(brief -> isZijnZaak(brief.kenmerk(), lezer))
                        .toList()
                : List.of();
    }

    /** Records that the letter was printed; false when there is none or this reader may not see it. */
    @Transactional
    public boolean afgedrukt(String id, Lezer lezer) {
        Optional<Postbron.Brief> brief = voor(id, lezer);
        brief.ifPresent(gevonden -> post.afgedrukt(gevonden.id()));
        return brief.isPresent();
    }

    private boolean isZijnZaak(String kenmerk, Lezer lezer) {
        return zaken.zaak(kenmerk)
                .filter(zaak -> lezer.behandeltZaakVan(zaak.wijk(), zaak.cluster()) || taken.heeftTaakVan(kenmerk))
                .isPresent();
    }
}

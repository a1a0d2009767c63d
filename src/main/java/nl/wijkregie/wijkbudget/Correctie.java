package nl.wijkregie.wijkbudget;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Books an entry back, with a reason; the first entry stays as it is. */
@Component
class Correctie {

    private final Rekeningen rekeningen;
    private final Boekingen boekingen;
    private final Jaarsom jaarsom;
    private final Potnieuws nieuws;

    Correctie(Rekeningen rekeningen, Boekingen boekingen, Jaarsom jaarsom, Potnieuws nieuws) {
        this.rekeningen = rekeningen;
        this.boekingen = boekingen;
        this.jaarsom = jaarsom;
        this.nieuws = nieuws;
    }

    void corrigeer(long boeking, Aanleiding aanleiding) {
        Geboekt fout = boekingen.zoek(boeking).orElseThrow(() -> new NietTeCorrigeren("Deze boeking bestaat niet."));
        List<Rekening> vast = rekeningen.vergrendel(fout.van(), fout.naar());
        if (boekingen
                .bekend(aanleiding.sleutel(), eerder -> Objects.equals(eerder.corrigeert(), boeking))
                .isPresent()) {
            return;
        }
        if (fout.soort() == Boekingsoort.OPENING) {
            throw new NietTeCorrigeren(
                    "De opening van een pot is niet te corrigeren. Hevel geld over naar een andere pot.");
        }
        if (boekingen.gecorrigeerd(boeking)) {
            throw new NietTeCorrigeren("Deze boeking is al gecorrigeerd.");
        }
        boekTerug(fout, zelfde(vast, fout.naar()), bestemming(zelfde(vast, fout.van())), aanleiding);
    }

    private void boekTerug(Geboekt fout, Rekening van, Rekening naar, Aanleiding aanleiding) {
        if (van.id() == naar.id()) {
            throw new NietTeCorrigeren("Het budgetjaar is gesloten. Het geld kan niet terug naar de pot.");
        }
        if (!rekeningen.neem(van, fout.bedrag())) {
            throw new NietTeCorrigeren(
                    "Het geld van deze boeking is al verder gebruikt. Corrigeer eerst wat erna kwam.");
        }
        rekeningen.geef(naar, fout.bedrag());
        boekingen.schrijf(Boekingsoort.CORRECTION, van, naar, fout.bedrag(), aanleiding, fout.id());
        if (naar.is(Rekeningsoort.BEGROTING)) {
            jaarsom.verhoog(fout.van().plek().jaar(), -fout.bedrag());
        }
        if (van.is(Rekeningsoort.BEGROTING)) {
            jaarsom.verhoog(fout.van().plek().jaar(), fout.bedrag());
        }
        meld(van, naar);
    }

    private void meld(Rekening van, Rekening naar) {
        if (van.is(Rekeningsoort.VRIJ)) {
            nieuws.gebruikt(van.plek().inPot());
        }
        if (naar.is(Rekeningsoort.VRIJ)) {
            nieuws.gevuld(naar.plek().inPot());
        }
    }

    private Rekening bestemming(Rekening terug) {
        return terug.is(Rekeningsoort.VRIJ) && !terug.open()
                ? rekeningen.haal(terug.plek().alsVervallen())
                : terug;
    }

    private static Rekening zelfde(List<Rekening> vast, Rekening gezocht) {
        return vast.stream()
                .filter(rekening -> rekening.id() == gezocht.id())
                .findFirst()
                .orElseThrow();
    }
}

package nl.wijkregie.portaal.site.formulier;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import nl.wijkregie.bijlage.Bestand;
import nl.wijkregie.bijlage.BijlageGeweigerd;
import nl.wijkregie.bijlage.Bijlagemerk;
import nl.wijkregie.bijlage.Bijlagen;
import nl.wijkregie.bijlage.Bijlagestuk;
import nl.wijkregie.bijlage.Klaargezet;
import nl.wijkregie.bijlage.Klaarzetting;
import nl.wijkregie.portaal.internal.Bestandsdelen;
import nl.wijkregie.portaal.internal.Bestandsdelen.Bestandsdeel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The field for files in a form of the site. What comes in is looked into and kept at once, so that a form that is refused for
 * another reason loses no file. A page uses it in three places:
 *
 * <ol>
 *   <li>GET: put {@link #nieuw()} into the model as {@code bijlagen}, and {@code bijlagen :: veld} into a form with
 *       {@code enctype="multipart/form-data"};
 *   <li>POST: call {@link #lees} once, before looking whether the input is good, and put the answer into the model of the page
 *       with errors;
 *   <li>taken in: call {@link #koppel} in the transaction of what was sent, or right after it; a second time does nothing.
 * </ol>
 */
@Component
public class Bijlageveld {

    /** Name of the field; its error in {@link Invoer} names the file. */
    public static final String VELD = "bijlagen";

    /** Hidden field with the mark of the form. */
    public static final String MERK = "bijlagenmerk";

    /** Boxes with which waiting files are taken away. */
    public static final String WEG = "bijlagenweg";

    private static final String GEEN_PLAATS =
            "Er is geen plaats meer: bij een idee passen hoogstens " + Bijlagen.PER_ZAAK + " bestanden.";

    private final Bijlagen bijlagen;
    private final Klaarzetting klaarzetting;

    Bijlageveld(Bijlagen bijlagen, Klaarzetting klaarzetting) {
        this.bijlagen = bijlagen;
        this.klaarzetting = klaarzetting;
    }

    /** The field of a form that nobody filled in yet, for something new. */
    public Bijlagekeuze nieuw() {
        return new Bijlagekeuze(Bijlagemerk.nieuw(), List.of(), Bijlagen.PER_ZAAK);
    }

    /** The field of a form that nobody filled in yet, for a case that can have files already. */
    public Bijlagekeuze nieuw(String kenmerk) {
        return new Bijlagekeuze(Bijlagemerk.nieuw(), List.of(), bijlagen.plaatsVoor(kenmerk));
    }

    /**
     * Takes in the files of a form that was sent, and takes away those that were chosen for it. What is wrong with a file stands
     * with the field; the other files stay.
     *
     * @param kenmerk case that they are for; null when there is none yet
     */
    public Bijlagekeuze lees(HttpServletRequest verzoek, Invoer invoer, @Nullable String kenmerk) {
        String gegeven = invoer.van(MERK);
        String merk = Bijlagemerk.kan(gegeven) ? gegeven : Bijlagemerk.nieuw();
        for (Klaargezet bestand : klaarzetting.van(merk)) {
            if (invoer.is(WEG, String.valueOf(bestand.plaats()))) {
                klaarzetting.verwijder(merk, bestand.plaats());
            }
        }
        int plaats = kenmerk == null ? Bijlagen.PER_ZAAK : bijlagen.plaatsVoor(kenmerk);
        List<String> fouten = new ArrayList<>();
        boolean druk = false;
        for (Bestandsdeel deel : Bestandsdelen.van(verzoek, VELD)) {
            if (druk) {
                // Each would wait as long as the one before; meanwhile nobody else gets a turn.
                fouten.add(Bijlagenaam.inZin(deel.naam()) + Bijlagen.LATER);
            } else {
                druk = zetKlaar(merk, deel, plaats, fouten);
            }
        }
        if (!fouten.isEmpty()) {
            invoer.fout(VELD, String.join(" ", fouten));
        }
        List<Klaargezet> klaar = klaarzetting.van(merk);
        return new Bijlagekeuze(merk, klaar, Math.max(0, plaats - klaar.size()));
    }

    /**
     * Puts the files of the form into the case file.
     *
     * @throws BijlageGeweigerd when the case has no place for all of them; {@link #lees} looked at that before
     */
    public void koppel(Bijlagekeuze keuze, String kenmerk, Bijlagestuk stuk) {
        bijlagen.koppel(keuze.merk(), kenmerk, stuk);
    }

    /** @return whether no file can be taken in now */
    private boolean zetKlaar(String merk, Bestandsdeel deel, int plaats, List<String> fouten) {
        try {
            if (deel.grootte() > Bijlagen.GROOTSTE) {
                fouten.add(Bijlagenaam.inZin(deel.naam()) + Bijlagen.TE_GROOT);
            } else if (klaarzetting.van(merk).size() >= plaats) {
                fouten.add(Bijlagenaam.inZin(deel.naam()) + GEEN_PLAATS);
            } else {
                klaarzetting.zetKlaar(merk, new Bestand(deel.naam(), deel.inhoud()));
            }
        } catch (BijlageGeweigerd geweigerd) {
            fouten.add(Bijlagenaam.inZin(deel.naam()) + geweigerd.zin());
            return geweigerd.reden() == BijlageGeweigerd.Reden.LATER;
        }
        return false;
    }
}

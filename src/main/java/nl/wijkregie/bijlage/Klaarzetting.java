package nl.wijkregie.bijlage;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps files that came with a form until the form is taken in: a form that is refused for another reason loses none. They wait
 * a day, under the mark of the form.
 */
@Service
public class Klaarzetting {

    /** How long a file waits for its form. */
    public static final Duration BEWAARD = Duration.ofHours(24);

    private static final Duration LANG_GELEDEN = Duration.ofHours(1);

    private static final String VOL =
            "U kunt hoogstens %d bestanden sturen. Haal er een weg, of stuur dit bestand later als aanvulling."
                    .formatted(Bijlagen.PER_ZAAK);

    private final Bestandskeuring keuring;
    private final JdbcClient database;
    private final Bijlageinstellingen instellingen;
    private final Clock klok;

    Klaarzetting(Bestandskeuring keuring, JdbcClient database, Bijlageinstellingen instellingen, Clock klok) {
        this.keuring = keuring;
        this.database = database;
        this.instellingen = instellingen;
        this.klok = klok;
    }

    /**
     * Looks into a file and keeps it for the form. The same content a second time changes nothing, also when the form was taken in
     * already: so a form that is sent twice brings each file once.
     *
     * @throws BijlageGeweigerd when the file may not be kept, or the form has its number of files
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void zetKlaar(String merk, Bestand bestand) {
        GekeurdBestand goed = keuring.keur(bestand);
        // Two files of one form at the same moment can want the same place: the table gives it to one of them.
        for (int poging = 0; poging < Bijlagen.PER_ZAAK; poging++) {
            if (isBekend(merk, goed.vingerafdruk())) {
                return;
            }
            int plaats = vrijePlaats(merk);
            controleerRuimte(goed);
            try {
                schrijf(merk, plaats, goed);
                return;
            } catch (DuplicateKeyException tegelijk) {
                // The other one has it now; look again.
            }
        }
        throw new BijlageGeweigerd(BijlageGeweigerd.Reden.LATER, Bijlagen.LATER);
    }

    /** The files that wait, in the order in which they came. */
    public List<Klaargezet> van(String merk) {
        return database.sql("select " + Bijlagerij.KLAARGEZET + " from bijlage where merk = ? and kenmerk is null"
                        + " and ontvangen_op > ? order by id")
                .param(merk)
                .param(LocalDateTime.now(klok).minus(BEWAARD))
                .query(Bijlagerij::klaargezet)
                .list();
    }

    /** Takes a file away that waits; nothing happens when there is none. */
    public void verwijder(String merk, int plaats) {
        database.sql("delete from bijlage where merk = ? and plaats = ? and kenmerk is null")
                .param(merk)
                .param(plaats)
                .update();
    }

    /** Takes away all files of a form that still wait. */
    void verwijder(String merk) {
        database.sql("delete from bijlage where merk = ? and kenmerk is null")
                .param(merk)
                .update();
    }

    /** Takes away what waited longer than a day. */
    int ruimOp() {
        return verwijderVoor(BEWAARD);
    }

    private int verwijderVoor(Duration geleden) {
        return database.sql("delete from bijlage where kenmerk is null and ontvangen_op <= ?")
                .param(LocalDateTime.now(klok).minus(geleden))
                .update();
    }

    private boolean isBekend(String merk, String vingerafdruk) {
        return database.sql("select count(*) from bijlage where merk = ? and vingerafdruk = ?")
                        .param(merk)
                        .param(vingerafdruk)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private int vrijePlaats(String merk) {
        Set<Integer> bezet = new HashSet<>(database.sql("select plaats from bijlage where merk = ?")
                .param(merk)
                .query(Integer.class)
                .list());
        return IntStream.rangeClosed(1, Bijlagen.PER_ZAAK)
                .filter(plaats -> !bezet.contains(plaats))
                .findFirst()
                .orElseThrow(() -> new BijlageGeweigerd(BijlageGeweigerd.Reden.VOL, VOL));
    }

    /** Anybody can fill in a form: what waits together never fills the database. */
    private void controleerRuimte(GekeurdBestand bestand) {
        if (past(bestand)) {
            return;
        }
        // Somebody fills it up: who is filling in a form now goes before what was left lying.
        verwijderVoor(LANG_GELEDEN);
        if (!past(bestand)) {
            throw new BijlageGeweigerd(BijlageGeweigerd.Reden.LATER, Bijlagen.LATER);
        }
    }

    private boolean past(GekeurdBestand bestand) {
        long wacht = database.sql("select coalesce(sum(cast(grootte as bigint)), 0) from bijlage where kenmerk is null")
                .query(Long.class)
                .single();
        return wacht + bestand.inhoud().length
                <= instellingen.klaargezetHoogstens().toBytes();
    }

    private void schrijf(String merk, int plaats, GekeurdBestand bestand) {
        database.sql("insert into bijlage (merk, plaats, naam, soort, grootte, vingerafdruk, ontvangen_op, inhoud)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .param(merk)
                .param(plaats)
                .param(bestand.naam())
                .param(bestand.soort().code())
                .param(bestand.inhoud().length)
                .param(bestand.vingerafdruk())
                .param(LocalDateTime.now(klok))
                .param(bestand.inhoud())
                .update();
    }
}

package nl.wijkregie.initiatief.openbaar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.initiatief.KortVerhaal;
import nl.wijkregie.initiatief.KorteVerhalen;
import nl.wijkregie.initiatief.Verhaalkop;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The good examples (ROE-E5): realised initiatives that the vakambtenaar told about and whose indiener agrees. What is taken back is
 * gone at once.
 */
@Component
public class GoedeVoorbeelden {

    private static final String WAAR = " from initiatief i join verhaal v on v.kenmerk = i.kenmerk"
            + " where i.uitkomst = 'gerealiseerd' and i.toestemming_voorbeeld";

    private final JdbcClient database;
    private final KorteVerhalen verhalen;
    private final Gemeente gemeente;

    GoedeVoorbeelden(JdbcClient database, KorteVerhalen verhalen, Gemeente gemeente) {
        this.database = database;
        this.verhalen = verhalen;
        this.gemeente = gemeente;
    }

    /** The examples that are asked for, newest first. */
    public Voorbeeldenbladzijde zoek(Voorbeeldvraag vraag) {
        String waar = WAAR
                + (vraag.wijk() == null ? "" : " and i.wijk = :wijk")
                + (vraag.jaar() == null ? "" : " and i.afgerond_op >= :van and i.afgerond_op < :tot");
        long aantal =
                metWaarden("select count(*)" + waar, vraag).query(Long.class).single();
        int bladzijden = (int) Math.max(1, (aantal + vraag.perBladzijde() - 1) / vraag.perBladzijde());
        int bladzijde = Math.max(1, Math.min(vraag.bladzijde(), bladzijden));
        List<GoedVoorbeeld> voorbeelden = metWaarden(
                        "select i.kenmerk" + waar + " order by i.afgerond_op desc, i.kenmerk desc"
                                + " offset :over rows fetch next :aantal rows only",
                        vraag)
                .param("over", (bladzijde - 1) * vraag.perBladzijde())
                .param("aantal", vraag.perBladzijde())
                .query(String.class)
                .list()
                .stream()
                .flatMap(kenmerk -> van(kenmerk).stream())
                .toList();
        return new Voorbeeldenbladzijde(voorbeelden, aantal, bladzijde, bladzijden);
    }

    /** The newest; empty when there is none yet. */
    public Optional<GoedVoorbeeld> nieuwste() {
        return zoek(new Voorbeeldvraag(null, null, 1, 1)).voorbeelden().stream().findFirst();
    }

    /** One initiative as it is shown, for its indiener; empty when it is not shown. */
    public Optional<GoedVoorbeeld> van(String kenmerk) {
        return verhalen.zoek(kenmerk)
                .filter(verhaal -> !verhaal.tekst().isEmpty())
                .map(this::voorbeeld);
    }

    /** Years that have examples, newest first. */
    public List<Integer> jaren() {
        return database.sql("select distinct cast(extract(year from i.afgerond_op) as integer) jaar" + WAAR
                        + " order by jaar desc")
                .query(Integer.class)
                .list();
    }

    private GoedVoorbeeld voorbeeld(KortVerhaal verhaal) {
        return new GoedVoorbeeld(
                Verhaalkop.van(gemeente, verhaal),
                verhaal.tekst(),
                verhaal.wijk(),
                verhaal.beleidsterrein(),
                verhaal.gerealiseerdOp());
    }

    private JdbcClient.StatementSpec metWaarden(String opdracht, Voorbeeldvraag vraag) {
        JdbcClient.StatementSpec gesteld = database.sql(opdracht);
        if (vraag.wijk() != null) {
            gesteld = gesteld.param("wijk", vraag.wijk());
        }
        if (vraag.jaar() != null) {
            gesteld = gesteld.param("van", LocalDate.of(vraag.jaar(), 1, 1).atStartOfDay())
                    .param("tot", LocalDate.of(vraag.jaar() + 1, 1, 1).atStartOfDay());
        }
        return gesteld;
    }
}

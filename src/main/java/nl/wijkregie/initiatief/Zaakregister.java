package nl.wijkregie.initiatief;

import java.sql.Types;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds cases back. Who may see them is for the caller to settle. */
@Component
public class Zaakregister {

    /** Cases on one page. */
    public static final int PER_BLADZIJDE = 25;

    private static final int MEESTE_IN_DE_BUURT = 20;

    private final JdbcClient database;

    Zaakregister(JdbcClient database) {
        this.database = database;
    }

    /** The cases, newest first; the last page when a later one is asked. */
    public Zakenbladzijde zoek(Zaakvraag vraag) {
        if (vraag.codes().isEmpty() && vraag.kring() != Zaakvraag.Kring.ALLES) {
            return new Zakenbladzijde(List.of(), 0, 1, 1);
        }
        String waar = " from initiatief where gewist_op is null and " + kring(vraag) + stand(vraag) + tekst(vraag);
        long aantal =
                metWaarden("select count(*)" + waar, vraag).query(Long.class).single();
        int bladzijden = (int) Math.max(1, (aantal + PER_BLADZIJDE - 1) / PER_BLADZIJDE);
        int bladzijde = Math.max(1, Math.min(vraag.bladzijde(), bladzijden));
        List<Initiatief> zaken = metWaarden(
                        "select *" + waar + " order by ontvangen_op desc, kenmerk desc"
                                + " offset :over rows fetch next :aantal rows only",
                        vraag)
                .param("over", (bladzijde - 1) * PER_BLADZIJDE)
                .param("aantal", PER_BLADZIJDE)
                .query(Zaakrij::lees)
                .list();
        return new Zakenbladzijde(zaken, aantal, bladzijde, bladzijden);
    }

    /** Account that recorded this case; empty when the resident filed it, or there is no such case. */
    public Optional<String> gestartDoor(String kenmerk) {
        return database.sql("select gestart_door from initiatief where kenmerk = ? and gestart_door is not null")
                .param(kenmerk)
                .query(String.class)
                .optional();
    }

    /**
     * Other open cases in the same buurt, or in the same wijk on the same policy field (DHE-5, ROE-H2), newest first and at
     * most twenty.
     */
    public List<Initiatief> inDeBuurtVan(Initiatief zaak) {
        return database.sql("select * from initiatief where wijk = ? and uitkomst is null and kenmerk <> ?"
                        + " and (buurt = ? or beleidsterrein = ?)"
                        + " order by ontvangen_op desc, kenmerk desc fetch first ? rows only")
                .param(1, zaak.wijk())
                .param(2, zaak.kenmerk())
                .param(3, zaak.buurt(), Types.VARCHAR)
                .param(4, zaak.beleidsterrein(), Types.VARCHAR)
                .param(5, MEESTE_IN_DE_BUURT)
                .query(Zaakrij::lees)
                .list();
    }

    private JdbcClient.StatementSpec metWaarden(String sql, Zaakvraag vraag) {
        JdbcClient.StatementSpec opdracht = database.sql(sql);
        if (vraag.kring() != Zaakvraag.Kring.ALLES) {
            opdracht = opdracht.param("codes", vraag.codes());
        }
        return vraag.tekst().isBlank() ? opdracht : opdracht.param("tekst", patroon(vraag.tekst()));
    }

    private static String kring(Zaakvraag vraag) {
        return switch (vraag.kring()) {
            case GESTART_DOOR -> "gestart_door in (:codes)";
            case WIJKEN -> "wijk in (:codes)";
            case CLUSTERS -> "(cluster in (:codes) or (cluster is null and ontvangend_cluster in (:codes)))";
            case ALLES -> "1 = 1";
        };
    }

    private static String stand(Zaakvraag vraag) {
        return switch (vraag.stand()) {
            case OPEN -> " and uitkomst is null";
            case KLAAR -> " and uitkomst is not null";
            case ALLE -> "";
        };
    }

    private static String tekst(Zaakvraag vraag) {
        return vraag.tekst().isBlank()
                ? ""
                : " and (lower(kenmerk) like :tekst escape '!' or lower(titel) like :tekst escape '!')";
    }

    /** What people type is looked for as it is: signs that mean something to the database lose their meaning. */
    private static String patroon(String tekst) {
        String letterlijk = tekst.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        return "%" + letterlijk + "%";
    }
}

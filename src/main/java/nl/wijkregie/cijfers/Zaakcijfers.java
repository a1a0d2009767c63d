package nl.wijkregie.cijfers;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkregie.termijn.Maandgetal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Figures about cases (ROE-I4). */
@Component
public class Zaakcijfers {

    private static final int HELE_ZAAK = 0;

    private final JdbcClient database;
    private final Vraagfilter filter;

    Zaakcijfers(JdbcClient database, Vraagfilter filter) {
        this.database = database;
        this.filter = filter;
    }

    /** Where cases stand now, whatever the period; phases and wijken without cases are left out. */
    @Transactional(readOnly = true)
    public List<Faseaantal> lopend(Cijfervraag vraag) {
        return database.sql("select fase, wijk, count(*) aantal from fasecijfer where klaar_op is null"
                        + filter.wijkEnSoort(vraag) + " group by fase, wijk order by fase, wijk")
                .params(filter.waarden(vraag))
                .query((rij, nummer) ->
                        new Faseaantal(rij.getInt("fase"), rij.getString("wijk"), rij.getLong("aantal")))
                .list();
    }

    /** How long phases that ended in the period took, by phase, and last (phase 0) whole cases; what did not occur is left out. */
    @Transactional(readOnly = true)
    public List<Doorlooptijd> doorlooptijden(Cijfervraag vraag) {
        Stream<Doorlooptijd> fasen = tellingen(
                "select fase, dagen, count(*) aantal from fasecijfer where klaar_maand between :van and :tot"
                        + filter.wijkEnSoort(vraag) + " group by fase, dagen",
                vraag);
        Stream<Doorlooptijd> zaken = tellingen(
                "select " + HELE_ZAAK + " fase, dagen, count(*) aantal from zaakcijfer"
                        + " where afgerond_maand between :van and :tot" + filter.wijkEnSoort(vraag)
                        + " group by dagen",
                vraag);
        return Stream.concat(fasen, zaken).toList();
    }

    /** With which outcome cases ended in the period, most first. */
    @Transactional(readOnly = true)
    public List<Uitkomstaantal> uitkomsten(Cijfervraag vraag) {
        return database.sql(
                        "select uitkomst, count(*) aantal from zaakcijfer where afgerond_maand between :van and :tot"
                                + filter.wijkEnSoort(vraag) + " group by uitkomst order by aantal desc, uitkomst")
                .params(filter.waarden(vraag))
                .query((rij, nummer) -> new Uitkomstaantal(rij.getString("uitkomst"), rij.getLong("aantal")))
                .list();
    }

    /** Every month of the period, oldest first. */
    @Transactional(readOnly = true)
    public List<Maandaantal> maanden(Cijfervraag vraag) {
        Map<Integer, Long> ontvangen = perMaand("ontvangen_maand", vraag);
        Map<Integer, Long> afgerond = perMaand("afgerond_maand", vraag);
        List<Maandaantal> maanden = new ArrayList<>();
        for (YearMonth maand = vraag.van(); !maand.isAfter(vraag.tot()); maand = maand.plusMonths(1)) {
            int getal = Maandgetal.van(maand);
            maanden.add(new Maandaantal(maand, ontvangen.getOrDefault(getal, 0L), afgerond.getOrDefault(getal, 0L)));
        }
        return maanden;
    }

    /** How many cases were received in the period, by wijk and kind. */
    @Transactional(readOnly = true)
    public List<Zaakaantal> ontvangen(Cijfervraag vraag) {
        return aantallen("wijk, soort, cast(null as varchar(30)) uitkomst", "ontvangen_maand", "wijk, soort", vraag);
    }

    /** How many cases ended in the period, by wijk, kind and outcome. */
    @Transactional(readOnly = true)
    public List<Zaakaantal> afgerond(Cijfervraag vraag) {
        return aantallen("wijk, soort, uitkomst", "afgerond_maand", "wijk, soort, uitkomst", vraag);
    }

    /** How long whole cases that ended in the period took, by code of their wijk; a wijk without any is left out. */
    @Transactional(readOnly = true)
    public Map<String, Doorlooptijd> perWijk(Cijfervraag vraag) {
        Map<String, Dagentelling> perWijk = new HashMap<>();
        database.sql("select wijk, dagen, count(*) aantal from zaakcijfer where afgerond_maand between :van and :tot"
                        + filter.wijkEnSoort(vraag) + " group by wijk, dagen")
                .params(filter.waarden(vraag))
                .query(rij -> {
                    perWijk.computeIfAbsent(rij.getString("wijk"), wijk -> new Dagentelling())
                            .tel(rij.getInt("dagen"), rij.getLong("aantal"));
                });
        return perWijk.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, wijk -> duur(HELE_ZAAK, wijk.getValue())));
    }

    private List<Zaakaantal> aantallen(String kolommen, String maand, String groepen, Cijfervraag vraag) {
        return database.sql("select " + kolommen + ", count(*) aantal from zaakcijfer where " + maand
                        + " between :van and :tot" + filter.wijkEnSoort(vraag) + " group by " + groepen)
                .params(filter.waarden(vraag))
                .query((rij, nummer) -> new Zaakaantal(
                        rij.getString("wijk"),
                        rij.getString("soort"),
                        rij.getString("uitkomst"),
                        rij.getLong("aantal")))
                .list();
    }

    private Map<Integer, Long> perMaand(String kolom, Cijfervraag vraag) {
        Map<Integer, Long> aantallen = new HashMap<>();
        database.sql("select " + kolom + " maand, count(*) aantal from zaakcijfer where " + kolom
                        + " between :van and :tot" + filter.wijkEnSoort(vraag) + " group by " + kolom)
                .params(filter.waarden(vraag))
                .query(rij -> {
                    aantallen.put(rij.getInt("maand"), rij.getLong("aantal"));
                });
        return aantallen;
    }

    private Stream<Doorlooptijd> tellingen(String opdracht, Cijfervraag vraag) {
        SortedMap<Integer, Dagentelling> perFase = new TreeMap<>();
        database.sql(opdracht).params(filter.waarden(vraag)).query(rij -> {
            perFase.computeIfAbsent(rij.getInt("fase"), fase -> new Dagentelling())
                    .tel(rij.getInt("dagen"), rij.getLong("aantal"));
        });
        return perFase.entrySet().stream().map(fase -> duur(fase.getKey(), fase.getValue()));
    }

    private static Doorlooptijd duur(int fase, Dagentelling telling) {
        return new Doorlooptijd(fase, telling.aantal(), telling.mediaan(), telling.negentigste());
    }
}

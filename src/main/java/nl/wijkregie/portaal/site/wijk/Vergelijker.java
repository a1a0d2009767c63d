package nl.wijkregie.portaal.site.wijk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import nl.wijkregie.cijfers.Wijkcijfer;
import nl.wijkregie.cijfers.Wijkcijfers;
import nl.wijkregie.gemeente.Beleidsterrein;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Wijk;
import nl.wijkregie.portaal.site.Siteopmaak;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Potstand;
import org.springframework.stereotype.Component;

/** Sets the wijken beside each other (ROE-I3): inhabitants, ideas per policy field, and money, with trends per year. */
@Component
class Vergelijker {

    private static final Siteopmaak OPMAAK = new Siteopmaak(adres -> false);
    private static final double PER = 1000;

    private final Gemeente gemeente;
    private final Wijkcijfers cijfers;
    private final Grootboek grootboek;
    private final Jaren jaren;

    Vergelijker(Gemeente gemeente, Wijkcijfers cijfers, Grootboek grootboek, Jaren jaren) {
        this.gemeente = gemeente;
        this.cijfers = cijfers;
        this.grootboek = grootboek;
        this.jaren = jaren;
    }

    /** @param onderwerp code of a policy field; empty for all together */
    Vergelijking van(int jaar, String onderwerp) {
        List<Integer> reeks = jaren.reeks(jaar);
        List<Integer> reeksIdeeen = jaren.metIdeeen(reeks);
        Ideetelling alles = new Ideetelling(cijfers.ideeen(reeks.get(0), jaar));
        Ideetelling gekozen = alles.over(onderwerp);
        Map<Integer, List<Potstand>> potten =
                reeks.stream().collect(Collectors.toMap(Function.identity(), grootboek::standen));
        List<Potstand> nu = potten.getOrDefault(jaar, List.of());
        return new Vergelijking(
                jaar,
                reeks,
                reeksIdeeen,
                !nu.isEmpty(),
                inwoners(),
                ideeen(gekozen, jaar),
                trend(
                        reeksIdeeen,
                        (wijk, een) -> gekozen.inWijk(wijk.code(), een, Wijkcijfer::ingediend),
                        OPMAAK::aantal),
                trend(
                        reeksIdeeen,
                        (wijk, een) -> gekozen.inWijk(wijk.code(), een, Wijkcijfer::uitgevoerd),
                        OPMAAK::aantal),
                onderwerpen(alles, jaar),
                geld(nu),
                trend(
                        reeks,
                        (wijk, een) -> som(potten.getOrDefault(een, List.of()), wijk, Potstand::besteed),
                        OPMAAK::geld));
    }

    private List<Vergelijking.Regel> inwoners() {
        long grootste =
                gemeente.wijken().stream().mapToLong(Wijk::inwoners).max().orElse(0);
        return gemeente.wijken().stream()
                .map(wijk -> new Vergelijking.Regel(
                        wijk.naam(),
                        Balk.onderElkaar(grootste, List.of(new Balk.Waarde("besteed", wijk.inwoners()))),
                        List.of(OPMAAK.aantal(wijk.inwoners()))))
                .toList();
    }

    private List<Vergelijking.Regel> ideeen(Ideetelling telling, int jaar) {
        List<Paar> paren = gemeente.wijken().stream()
                .map(wijk -> new Paar(
                        wijk.naam(),
                        telling.inWijk(wijk.code(), jaar, Wijkcijfer::ingediend),
                        telling.inWijk(wijk.code(), jaar, Wijkcijfer::uitgevoerd)))
                .toList();
        List<Vergelijking.Regel> regels = new ArrayList<>();
        for (int nummer = 0; nummer < paren.size(); nummer++) {
            Paar paar = paren.get(nummer);
            int inwoners = gemeente.wijken().get(nummer).inwoners();
            List<String> getallen = new ArrayList<>(paar.getallen());
            getallen.add(inwoners == 0 ? "–" : perDuizend(paar.ingediend(), inwoners));
            regels.add(new Vergelijking.Regel(paar.naam(), paar.balk(grootste(paren)), getallen));
        }
        return regels;
    }

    private List<Vergelijking.Regel> onderwerpen(Ideetelling telling, int jaar) {
        List<Paar> paren = new ArrayList<>();
        for (Beleidsterrein terrein : gemeente.beleidsterreinen()) {
            paren.add(paar(telling, terrein.naam(), terrein.code(), jaar));
        }
        paren.add(paar(telling, "Nog niet bekend", "", jaar));
        return paren.stream()
                .filter(paar -> paar.ingediend() + paar.uitgevoerd() > 0)
                .map(paar -> new Vergelijking.Regel(paar.naam(), paar.balk(grootste(paren)), paar.getallen()))
                .toList();
    }

    private static Paar paar(Ideetelling telling, String naam, String onderwerp, int jaar) {
        return new Paar(
                naam,
                telling.overOnderwerp(onderwerp, jaar, Wijkcijfer::ingediend),
                telling.overOnderwerp(onderwerp, jaar, Wijkcijfer::uitgevoerd));
    }

    private List<Vergelijking.Regel> geld(List<Potstand> standen) {
        return gemeente.wijken().stream()
                .map(wijk -> {
                    long toegekend = som(standen, wijk, Potstand::toegekend);
                    long besteed = som(standen, wijk, Potstand::besteed);
                    long gereserveerd = som(standen, wijk, Potstand::gereserveerd);
                    long vrij = som(standen, wijk, Potstand::vrij);
                    long vervallen = som(standen, wijk, Potstand::vervallen);
                    return new Vergelijking.Regel(
                            wijk.naam(),
                            Potbeeld.balk(toegekend, besteed, gereserveerd, vrij, vervallen),
                            List.of(
                                    OPMAAK.geld(toegekend),
                                    OPMAAK.geld(besteed),
                                    OPMAAK.geld(gereserveerd),
                                    OPMAAK.geld(vrij),
                                    OPMAAK.geld(vervallen)));
                })
                .toList();
    }

    private List<Vergelijking.Trend> trend(List<Integer> reeks, Meting meting, Function<Long, String> opmaak) {
        List<List<Long>> perWijk = gemeente.wijken().stream()
                .map(wijk -> reeks.stream().map(jaar -> meting.van(wijk, jaar)).toList())
                .toList();
        long grootste = perWijk.stream()
                .flatMap(List::stream)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        List<Vergelijking.Trend> trends = new ArrayList<>();
        for (int nummer = 0; nummer < perWijk.size(); nummer++) {
            List<Long> waarden = perWijk.get(nummer);
            trends.add(new Vergelijking.Trend(
                    gemeente.wijken().get(nummer).naam(),
                    Staven.van(waarden, grootste),
                    waarden.stream().map(opmaak).toList()));
        }
        return trends;
    }

    private static long som(List<Potstand> standen, Wijk wijk, ToLongFunction<Potstand> wat) {
        return standen.stream()
                .filter(stand -> stand.pot().wijk().equals(wijk.code()))
                .mapToLong(wat)
                .sum();
    }

    private static long grootste(List<Paar> paren) {
        return paren.stream()
                .mapToLong(paar -> Math.max(paar.ingediend(), paar.uitgevoerd()))
                .max()
                .orElse(0);
    }

    private static String perDuizend(long aantal, int inwoners) {
        return String.format(Locale.forLanguageTag("nl-NL"), "%.1f", aantal * PER / inwoners);
    }

    /** What is measured of a wijk in a year. */
    @FunctionalInterface
    private interface Meting {
        long van(Wijk wijk, int jaar);
    }

    /** Filed and carried out, under one name. */
    private record Paar(String naam, long ingediend, long uitgevoerd) {

        Balk balk(long grootste) {
            return Balk.onderElkaar(
                    grootste,
                    List.of(new Balk.Waarde("gereserveerd", ingediend), new Balk.Waarde("besteed", uitgevoerd)));
        }

        List<String> getallen() {
            return List.of(OPMAAK.aantal(ingediend), OPMAAK.aantal(uitgevoerd));
        }
    }
}

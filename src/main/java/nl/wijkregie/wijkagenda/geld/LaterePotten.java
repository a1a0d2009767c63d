package nl.wijkregie.wijkagenda.geld;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.wijkagenda.OnjuisteAgenda;
import nl.wijkregie.wijkagenda.Wijkagenda;
import nl.wijkregie.wijkagenda.geld.Potvraag.Deel;
import nl.wijkregie.wijkbudget.Pot;
import org.springframework.stereotype.Component;

/**
 * What an agenda may ask of the pots of years that have not begun (ROE-G5, ROE-F8, ROE-F10). The year of the agenda itself
 * has to have begun; a later year is promised on condition, but never more than its pot holds when that is known already.
 */
@Component
class LaterePotten {

    private final Agendapot potten;
    private final Maatregelgelden gelden;

    LaterePotten(Agendapot potten, Maatregelgelden gelden) {
        this.potten = potten;
        this.gelden = gelden;
    }

    /**
     * Looks whether these parts can be promised, and holds the pots of later years that are open until the end of the
     * transaction: two agendas do not promise the same money.
     *
     * @param ditJaar year in which the College decides
     * @throws OnjuisteAgenda on this field when they cannot
     */
    void eis(Wijkagenda agenda, List<Deel> delen, int ditJaar, String veld) {
        if (vraagtEigenJaar(agenda, delen, ditJaar)) {
            throw new OnjuisteAgenda(veld, eigenJaar(agenda, delen));
        }
        perJaar(delen, ditJaar).forEach((jaar, vanDitJaar) -> {
            Pot pot = potten.van(agenda.wijk(), jaar);
            potten.vrijAlsOpen(pot).ifPresent(bekend -> {
                long vrij = potten.houdVast(pot, veld);
                Potvraag vraag = new Potvraag(vanDitJaar, Math.max(0, vrij - toegezegd(pot)));
                if (vraag.tekort() > 0) {
                    throw new OnjuisteAgenda(
                            veld,
                            vraag.tekortTekst(potten.naam(pot))
                                    + " Stel de agenda niet vast, dan past de wijkcoalitie haar aan.");
                }
            });
        });
    }

    /** What there is to say about these parts before the College decides, year by year. */
    List<String> tekst(Wijkagenda agenda, List<Deel> delen, int ditJaar) {
        List<String> regels = new ArrayList<>();
        if (vraagtEigenJaar(agenda, delen, ditJaar)) {
            regels.add(eigenJaar(agenda, delen));
        }
        perJaar(delen, ditJaar).forEach((jaar, vanDitJaar) -> regels.add(stand(agenda, jaar, vanDitJaar)));
        return regels;
    }

    private String stand(Wijkagenda agenda, int jaar, List<Deel> delen) {
        Pot pot = potten.van(agenda.wijk(), jaar);
        OptionalLong open = potten.vrijAlsOpen(pot);
        if (open.isEmpty()) {
            return "Budgetjaar " + jaar + " is nog niet open. Of er in dat jaar genoeg geld is, is nog niet bekend.";
        }
        long vrij = Math.max(0, open.getAsLong() - toegezegd(pot));
        Potvraag vraag = new Potvraag(delen, vrij);
        return vraag.tekort() > 0
                ? vraag.tekortTekst(potten.naam(pot))
                : "In " + potten.naam(pot) + " is " + Bedragen.tekst(vrij) + " vrij en nog niet toegezegd.";
    }

    private long toegezegd(Pot pot) {
        return gelden.voorwaardelijk(pot.wijk(), pot.jaar());
    }

    private static boolean vraagtEigenJaar(Wijkagenda agenda, List<Deel> delen, int ditJaar) {
        return agenda.jaar() > ditJaar && delen.stream().anyMatch(deel -> deel.jaar() == agenda.jaar());
    }

    private static String eigenJaar(Wijkagenda agenda, List<Deel> delen) {
        int jaar = agenda.jaar();
        return "Deze agenda is voor " + jaar + ". Het wijkbudget van " + jaar
                + " kan pas worden gereserveerd als dat jaar is begonnen en open is. Stel de agenda dan vast."
                + " Het gaat om: "
                + delen.stream()
                        .filter(deel -> deel.jaar() == jaar)
                        .map(Deel::tekst)
                        .collect(Collectors.joining(", "))
                + ".";
    }

    /** Oldest year first, so that everybody locks pots in one order. */
    private static Map<Integer, List<Deel>> perJaar(List<Deel> delen, int ditJaar) {
        return delen.stream()
                .filter(deel -> deel.jaar() > ditJaar)
                .collect(Collectors.groupingBy(Deel::jaar, TreeMap::new, Collectors.toList()));
    }
}

package nl.wijkregie.portaal.site;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wijkregie.gemeente.Bron;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Verwijzingen;
import nl.wijkregie.initiatief.Werkadres;
import org.springframework.stereotype.Component;

/**
 * Which addresses are the municipality's own. A message also repeats what others typed, and no address of theirs becomes a link
 * under the municipality's name.
 */
@Component
class Eigenadressen implements Predicate<String> {

    private final String site;
    private final String postvakken;
    private final List<String> teksten;

    Eigenadressen(Gemeente gemeente, Werkadres werkadres) {
        site = werkadres.adres();
        postvakken = gemeente.emailAfzender().substring(gemeente.emailAfzender().indexOf('@'));
        Verwijzingen verwijzingen = gemeente.verwijzingen();
        teksten = Stream.concat(
                        Stream.of(
                                verwijzingen.meldingen(),
                                verwijzingen.klachtencoordinator(),
                                verwijzingen.buren(),
                                verwijzingen.opbouwwerk(),
                                verwijzingen.bezwaar()),
                        gemeente.bronnen().stream().map(Bron::verwijzing))
                .toList();
    }

    /** @param adres web address or mailbox as it stands in a text */
    @Override
    public boolean test(String adres) {
        return adres.endsWith(postvakken)
                || adres.equals(site)
                || adres.startsWith(site + "/")
                || teksten.stream().anyMatch(tekst -> tekst.contains(adres));
    }
}

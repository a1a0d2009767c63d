package nl.wijkregie.wijkagenda.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wijkregie.wijkagenda.Voortgang;
import nl.wijkregie.wijkagenda.Voortgangen;
import org.springframework.stereotype.Component;

/** How adopted measures are doing now: only what their leaders wrote for residents (ROE-G6, ROE-I2). */
@Component
class Maatregelstanden {

    private final Voortgangen voortgangen;

    Maatregelstanden(Voortgangen voortgangen) {
        this.voortgangen = voortgangen;
    }

    Maatregelstand van(Inhoud.Blad blad) {
        List<Voortgang> berichten = voortgangen.van(blad.maatregel());
        Optional<Voortgang> nieuwste = berichten.stream().findFirst();
        Optional<Voortgang> openbaar = berichten.stream()
                .filter(bericht -> !bericht.openbaar().isBlank())
                .findFirst();
        return new Maatregelstand(
                blad.maatregel(),
                blad.titel(),
                nieuwste.map(bericht -> bericht.stand().code()).orElse(Maatregelstand.NOG_GEEN_BERICHT),
                nieuwste.map(bericht -> bericht.stand().naam()).orElse("Vastgesteld"),
                nieuwste.map(Maatregelstanden::dag).orElse(null),
                openbaar.map(Voortgang::openbaar).orElse(""),
                openbaar.map(Maatregelstanden::dag).orElse(null));
    }

    private static LocalDate dag(Voortgang bericht) {
        return bericht.moment().toLocalDate();
    }
}

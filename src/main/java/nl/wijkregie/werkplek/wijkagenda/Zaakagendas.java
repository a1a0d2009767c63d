package nl.wijkregie.werkplek.wijkagenda;

import java.util.Optional;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Wijk;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.wijkagenda.Agendalijst;
import nl.wijkregie.wijkagenda.Maatregel;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.Wijkagendas;
import org.springframework.stereotype.Component;

/** Says where the case of a resident stands on a wijkagenda, and links to its measure. */
@Component
public class Zaakagendas {

    private final Wijkagendas agendas;
    private final Maatregelen maatregelen;
    private final Agendalijst lijst;
    private final Gemeente gemeente;

    Zaakagendas(Wijkagendas agendas, Maatregelen maatregelen, Agendalijst lijst, Gemeente gemeente) {
        this.agendas = agendas;
        this.maatregelen = maatregelen;
        this.lijst = lijst;
        this.gemeente = gemeente;
    }

    /** One sentence about this case, with the page of its measure when there is one. */
    public Verwijzing van(Initiatief zaak) {
        return maatregelen.vanZaak(zaak.kenmerk()).map(this::alsMaatregel).orElseGet(() -> zonderMaatregel(zaak));
    }

    /** Path of the page of a measure. */
    public static String adres(Maatregel maatregel) {
        return Adres.maatregel(maatregel);
    }

    private Verwijzing alsMaatregel(Maatregel maatregel) {
        return new Verwijzing(
                "Deze zaak staat op de "
                        + agendas.naam(agendas.haal(maatregel.agenda())) + " als maatregel “" + maatregel.titel()
                        + "”.",
                Adres.maatregel(maatregel),
                "Maatregel " + maatregel.titel());
    }

    private Verwijzing zonderMaatregel(Initiatief zaak) {
        Optional<Agendalijst.Agendapunt> wacht = lijst.zoek(zaak.kenmerk())
                .filter(Agendalijst.Agendapunt::wacht)
                .filter(punt -> punt.wijk().equals(zaak.wijk()));
        return Verwijzing.zonderPagina(
                wacht.isPresent()
                        ? "Deze zaak wacht op de wijkagenda van " + wijknaam(zaak.wijk())
                                + ". De wijkcoalitie kijkt ernaar bij het opstellen van de agenda."
                        : "Deze zaak staat niet op een wijkagenda.");
    }

    private String wijknaam(String code) {
        return gemeente.zoekWijk(code).map(Wijk::naam).orElse(code);
    }
}

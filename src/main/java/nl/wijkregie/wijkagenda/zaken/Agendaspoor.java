package nl.wijkregie.wijkagenda.zaken;

import java.util.List;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.initiatief.Tijdlijn;
import nl.wijkregie.wijkagenda.Agendalijst.Agendapunt;
import nl.wijkregie.wijkagenda.Agendaverslag;
import nl.wijkregie.wijkagenda.Regel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the time line of a case says about the wijkagenda: on which agenda it came, and what was decided (ROE-D5). */
@Component
class Agendaspoor {

    private static final String SOORT = "wijkagenda";

    private final Tijdlijn tijdlijn;
    private final Agendaverslag verslag;
    private final Agendaberichten berichten;
    private final Gemeente gemeente;

    Agendaspoor(Tijdlijn tijdlijn, Agendaverslag verslag, Agendaberichten berichten, Gemeente gemeente) {
        this.tijdlijn = tijdlijn;
        this.verslag = verslag;
        this.berichten = berichten;
        this.gemeente = gemeente;
    }

    void opDeLijst(Agendapunt punt) {
        String agenda = berichten.agendanaam(punt);
        schrijf(punt, "Op de lijst voor " + (agenda.isEmpty() ? "de wijkagenda" : agenda), null);
    }

    void overgenomen(Agendapunt punt) {
        schrijf(punt, "Overgenomen in " + agenda(punt) + " als maatregel " + maatregel(punt), null);
    }

    void besloten(Agendapunt punt, boolean opgenomen) {
        if (opgenomen) {
            String als = punt.maatregel() == null ? "" : " als maatregel " + maatregel(punt);
            schrijf(
                    punt,
                    "Opgenomen in " + agenda(punt) + als,
                    gemeente.functie("college").naam(),
                    null);
        } else {
            schrijf(punt, "Niet opgenomen in " + agenda(punt), punt.toelichting());
        }
    }

    void maatregelAfgelopen(Agendapunt punt, boolean uitgevoerd, String reden) {
        schrijf(
                punt,
                "Maatregel " + maatregel(punt) + (uitgevoerd ? " is uitgevoerd" : " is gestopt"),
                reden.isBlank() ? null : reden);
    }

    void losgelaten(Agendapunt punt) {
        schrijf(punt, "Wacht op een volgende wijkagenda: " + agenda(punt) + " gaat niet verder", null);
    }

    /** The agenda goes on, without this case. */
    void nietOpVastgestelde(Agendapunt punt) {
        schrijf(punt, "Wacht op een volgende wijkagenda: " + agenda(punt) + " is vastgesteld zonder dit idee", null);
    }

    /** On the time line of the agenda: a case of it ended by itself. */
    void geeindigd(Agendapunt punt, @Nullable String maatregel, String uitkomst) {
        if (punt.agenda() != null && punt.ronde() != null) {
            verslag.schrijf(new Regel(
                    punt.agenda(),
                    punt.ronde(),
                    maatregel,
                    "zaakGeeindigd",
                    "Zaak %s is geëindigd: %s".formatted(punt.kenmerk(), uitkomst),
                    "Wijkregie",
                    null,
                    List.of(),
                    null));
        }
    }

    private void schrijf(Agendapunt punt, String omschrijving, @Nullable String toelichting) {
        schrijf(
                punt,
                omschrijving,
                gemeente.functie(Agendaberichten.wijkcoalitie(punt.wijk())).naam(),
                toelichting);
    }

    private void schrijf(Agendapunt punt, String omschrijving, String functie, @Nullable String toelichting) {
        tijdlijn.schrijf(punt.kenmerk(), SOORT, omschrijving, functie, null, toelichting);
    }

    private String agenda(Agendapunt punt) {
        String naam = berichten.agendanaam(punt);
        return naam.isEmpty() ? "de wijkagenda" : naam;
    }

    private String maatregel(Agendapunt punt) {
        return "‘" + berichten.titel(punt) + "’";
    }
}

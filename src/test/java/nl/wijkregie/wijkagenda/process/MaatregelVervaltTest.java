package nl.wijkregie.wijkagenda.process;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import nl.wijkregie.engine.formulier.Antwoorden;
import nl.wijkregie.engine.formulier.Stap;
import nl.wijkregie.wijkagenda.Betalers;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.Maatregelstatus;
import nl.wijkregie.wijkagenda.Oordelen;
import nl.wijkregie.wijkagenda.geld.Agendareserveringen;
import nl.wijkregie.wijkagenda.process.WijkagendaProces.Stappen;
import nl.wijkregie.wijkagenda.zaken.Agendazaken;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

@DisplayName("ROE-A4: a measure drops out while it is worked out, and its resident may withdraw at that moment")
class MaatregelVervaltTest {

    private static final String AGENDA = "WA-2026-centrum";
    private static final String MAATREGEL = AGENDA + "-01";

    private final Agendataken taken = mock(Agendataken.class);
    private final Maatregelen maatregelen = mock(Maatregelen.class);
    private final Agendazaken zaken = mock(Agendazaken.class);
    private final MaatregelStappen stappen = new MaatregelStappen(
            taken,
            mock(Stapregels.class),
            mock(Agendateksten.class),
            mock(Maatregelteksten.class),
            maatregelen,
            mock(Oordelen.class),
            mock(Betalers.class),
            zaken,
            mock(Agendareserveringen.class));

    @Test
    @DisplayName(
            "given a measure that drops out, then its case is held before the measure, so that nobody waits forever")
    void zaakVoorDeMaatregel() {
        Stap stap = new Stap(
                WijkagendaProces.MAATREGEL, Stappen.MAATREGEL_UITWERKEN, "Uitwerken", AGENDA, "taak", "wijkregisseur1");
        when(taken.van(stap))
                .thenReturn(new Agendataak(
                        AGENDA, 2, MAATREGEL, null, null, "wijkregisseur1", List.of(), "Wijkregisseur Centrum"));

        stappen.voltooien(
                stap,
                new Antwoorden(
                        Map.of("vervolg", "vervalt", "vervalReden", "De buurt wil het niet."), Map.of(), List.of()));

        InOrder volgorde = inOrder(zaken, maatregelen);
        volgorde.verify(zaken).houdVast(AGENDA, 2);
        volgorde.verify(maatregelen).bewaarConcept(eq(MAATREGEL), any());
        volgorde.verify(maatregelen).status(MAATREGEL, Maatregelstatus.VERVALLEN, "De buurt wil het niet.");
    }
}

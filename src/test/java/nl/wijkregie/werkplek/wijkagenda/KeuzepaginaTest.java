package nl.wijkregie.werkplek.wijkagenda;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import nl.wijkregie.werkplek.Lezer;
import nl.wijkregie.wijkagenda.Bewonersraadplegingen;
import nl.wijkregie.wijkagenda.Maatregel;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.Maatregelstatus;
import nl.wijkregie.wijkagenda.Wijkagenda;
import nl.wijkregie.wijkagenda.process.WijkagendaProces.Stappen;
import nl.wijkregie.wijkagenda.zaken.Agendazaken;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@DisplayName("ROE-A4: a measure drops out on the page, and its resident may withdraw at that moment")
class KeuzepaginaTest {

    private static final String AGENDA = "WA-2026-centrum";
    private static final String KENMERK = AGENDA + "-01";

    private final Maatregelen maatregelen = mock(Maatregelen.class);
    private final Agendazaken zaken = mock(Agendazaken.class);
    private final Wijzigingen wijzigingen = mock(Wijzigingen.class);
    private final Keuzepagina pagina =
            new Keuzepagina(maatregelen, mock(Bewonersraadplegingen.class), zaken, wijzigingen);

    @Test
    @DisplayName(
            "given a measure that drops out, then its case is held before the measure, so that nobody waits forever")
    void zaakVoorDeMaatregel() {
        Maatregel maatregel = mock(Maatregel.class);
        when(maatregel.kenmerk()).thenReturn(KENMERK);
        when(maatregel.status()).thenReturn(Maatregelstatus.VOORGESTELD);
        when(maatregelen.van(AGENDA, 1)).thenReturn(List.of(maatregel));
        when(maatregelen.haal(KENMERK)).thenReturn(maatregel);
        when(wijzigingen.doe(any(), any(), any())).thenAnswer(aanroep -> {
            Wijzigingen.Handeling handeling = aanroep.getArgument(2);
            handeling.doe(mock(Wijkagenda.class), mock(Lezer.class));
            return null;
        });
        MultiValueMap<String, String> velden = new LinkedMultiValueMap<>();
        velden.add("ronde", "1");
        velden.add("stap", Stappen.PRIORITEREN);
        velden.add("reden", "De buurt wil het niet.");

        pagina.vervalt(AGENDA, KENMERK, velden, new MockHttpServletRequest());

        InOrder volgorde = inOrder(zaken, maatregelen);
        volgorde.verify(zaken).houdVast(AGENDA, 1);
        volgorde.verify(maatregelen).status(KENMERK, Maatregelstatus.VERVALLEN, "De buurt wil het niet.");
        volgorde.verify(zaken).afgevallen(maatregel);
    }
}

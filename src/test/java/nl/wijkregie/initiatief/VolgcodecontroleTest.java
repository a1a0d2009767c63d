package nl.wijkregie.initiatief;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ROE-A5 Who does not know the code learns nothing, not from the time either")
class VolgcodecontroleTest {

    private final Dossier dossier = mock(Dossier.class);
    private final Volgcodes volgcodes = mock(Volgcodes.class);
    private final Zaakbeelden zaakbeelden = new Zaakbeelden(dossier, volgcodes, null, null, null);

    @Test
    @DisplayName(
            "given a wrong code and an unknown kenmerk, then the same work is done: one look-up and one code computed")
    void zelfdeWerk() {
        when(dossier.zoek("INI-2026-1")).thenReturn(Optional.of(zaak()));
        when(dossier.zoek("INI-1999-9")).thenReturn(Optional.empty());

        for (String kenmerk : new String[] {"INI-2026-1", "INI-1999-9"}) {
            assertThatThrownBy(() -> zaakbeelden.controleer(kenmerk, "fout"))
                    .isInstanceOf(OnbekendeZaak.class)
                    .hasMessage("Deze zaak is niet gevonden. Controleer het kenmerk en de volgcode.");
            verify(dossier, times(1)).zoek(kenmerk);
            verify(volgcodes, times(1)).klopt(eq(kenmerk), anyInt(), eq("fout"));
        }
        verifyNoMoreInteractions(dossier, volgcodes);
    }

    private static Initiatief zaak() {
        return new Initiatief(
                "INI-2026-1",
                "Een bankje",
                "Wij willen een bankje.",
                "centrum",
                null,
                null,
                Kanaal.WEBSITE,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                Fase.TRIAGE,
                Status.IN_TRIAGE,
                null,
                null,
                1,
                null,
                LocalDateTime.of(2026, 3, 2, 9, 0),
                null);
    }
}

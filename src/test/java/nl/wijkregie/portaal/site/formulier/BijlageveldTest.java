package nl.wijkregie.portaal.site.formulier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import nl.wijkregie.bijlage.BijlageGeweigerd;
import nl.wijkregie.bijlage.Bijlagen;
import nl.wijkregie.bijlage.Klaarzetting;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockPart;

@DisplayName("Files with a form")
class BijlageveldTest {

    @Test
    @DisplayName("given ten files while none can be taken in, then the first is tried and all ten have a sentence")
    void druk() {
        Klaarzetting klaarzetting = mock();
        BijlageGeweigerd later = mock();
        when(later.reden()).thenReturn(BijlageGeweigerd.Reden.LATER);
        when(later.zin()).thenReturn(Bijlagen.LATER);
        doThrow(later).when(klaarzetting).zetKlaar(anyString(), any());
        MockHttpServletRequest verzoek = new MockHttpServletRequest("POST", "/indienen");
        verzoek.setContentType("multipart/form-data; boundary=x");
        for (int nummer = 1; nummer <= 10; nummer++) {
            verzoek.addPart(new MockPart(Bijlageveld.VELD, "foto" + nummer + ".png", new byte[] {1}));
        }
        Invoer invoer = Invoer.leeg();

        new Bijlageveld(mock(), klaarzetting).lees(verzoek, invoer, null);

        verify(klaarzetting, times(1)).zetKlaar(anyString(), any());
        assertThat(invoer.foutBij(Bijlageveld.VELD)).contains("foto1.png: Wij kunnen", "foto10.png: Wij kunnen");
    }
}

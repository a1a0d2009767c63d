package nl.wijkregie.bericht;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows all messages, follow links included, to who tries the product out; only in profile {@code demo}. */
@RestController
@Profile("demo")
class DemoBerichten {

    private final Uitbak uitbak;
    private final ObjectProvider<Volglink> volglink;
    private final Clock klok;

    DemoBerichten(Uitbak uitbak, ObjectProvider<Volglink> volglink, Clock klok) {
        this.uitbak = uitbak;
        this.volglink = volglink;
        this.klok = klok;
    }

    /** Oldest first; of one case when {@code kenmerk} is given. */
    @GetMapping("/api/v1/demo/berichten")
    ResponseEntity<List<DemoBericht>> berichten(@RequestParam(required = false) @Nullable String kenmerk) {
        List<Rij> rijen = kenmerk == null || kenmerk.isBlank() ? uitbak.alles() : uitbak.van(kenmerk.strip());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("Referrer-Policy", "no-referrer")
                .body(rijen.stream().map(this::bericht).toList());
    }

    private DemoBericht bericht(Rij rij) {
        return new DemoBericht(
                rij.aan(),
                rij.functie(),
                Plaatshouders.voorLezer(rij, rij.onderwerp(), volglink.getObject()),
                Plaatshouders.voorLezer(rij, rij.tekst(), volglink.getObject()),
                rij.kenmerk(),
                moment(rij.verzondenOp()),
                rij.messageId(),
                rij.sjabloon(),
                rij.wijze().code(),
                rij.status().code());
    }

    private @Nullable OffsetDateTime moment(@Nullable LocalDateTime moment) {
        return moment == null ? null : moment.atZone(klok.getZone()).toOffsetDateTime();
    }

    /**
     * @param aan e-mail address, null for a letter
     * @param verzonden when it was sent or printed, null when it was not yet
     */
    record DemoBericht(
            @Nullable String aan,
            String functie,
            String onderwerp,
            String tekst,
            @Nullable String kenmerk,
            @Nullable OffsetDateTime verzonden,
            String messageId,
            String sjabloon,
            String wijze,
            String status) {}
}

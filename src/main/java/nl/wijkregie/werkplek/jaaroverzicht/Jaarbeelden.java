package nl.wijkregie.werkplek.jaaroverzicht;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.initiatief.KortVerhaal;
import nl.wijkregie.initiatief.KorteVerhalen;
import nl.wijkregie.initiatief.Verhaalkop;
import nl.wijkregie.werkplek.Paginasjabloon;
import nl.wijkregie.wijkagenda.document.Pdfschrijver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the account of a year together: counting and telling (ALM-4). */
@Component
class Jaarbeelden {

    private static final String SJABLOON = "jaaroverzicht/overzicht";
    private static final DateTimeFormatter DATUM =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-NL"));

    private final Zaaktelling zaken;
    private final Ervaringtelling ervaringen;
    private final Geldtelling geld;
    private final Agendatelling agendas;
    private final KorteVerhalen verhalen;
    private final Gemeente gemeente;
    private final Clock klok;
    private final Paginasjabloon sjabloon;
    private final Pdfschrijver pdf;

    Jaarbeelden(
            Zaaktelling zaken,
            Ervaringtelling ervaringen,
            Geldtelling geld,
            Agendatelling agendas,
            KorteVerhalen verhalen,
            Gemeente gemeente,
            Clock klok,
            Paginasjabloon sjabloon,
            Pdfschrijver pdf) {
        this.zaken = zaken;
        this.ervaringen = ervaringen;
        this.geld = geld;
        this.agendas = agendas;
        this.verhalen = verhalen;
        this.gemeente = gemeente;
        this.klok = klok;
        this.sjabloon = sjabloon;
        this.pdf = pdf;
    }

    /** @param groepen of the reader, who may mend some of the stories */
    @Transactional(readOnly = true)
    public Jaarbeeld van(Jaarvraag vraag, Set<String> groepen) {
        LocalDate vandaag = LocalDate.now(klok);
        return new Jaarbeeld(
                vraag,
                "Jaaroverzicht " + vraag.jaar() + ", " + vraag.naam(),
                gemeente.naam(),
                DATUM.format(vandaag),
                vraag.jaar() == vandaag.getYear(),
                zaken.tel(vraag),
                ervaringen.tel(vraag).orElse(null),
                geld.tel(vraag).orElse(null),
                agendas.tel(vraag),
                verhalen.verteld(vraag.jaar()).stream()
                        .filter(verhaal -> vraag.wijken().contains(verhaal.wijk()))
                        .map(verhaal -> vertelling(verhaal, groepen))
                        .toList());
    }

    /** The same as tagged PDF. */
    byte[] pdf(Jaarbeeld beeld) {
        Map<String, Object> gegevens = new HashMap<>();
        gegevens.put("beeld", beeld);
        gegevens.put("pdf", true);
        gegevens.put("stijl", pdf.stijl());
        return pdf.maak(sjabloon.vul(SJABLOON, gegevens));
    }

    /** What the page needs beside its menu. */
    static Map<String, Object> pagina(Jaarbeeld beeld) {
        Map<String, Object> gegevens = new HashMap<>();
        gegevens.put("beeld", beeld);
        gegevens.put("pdf", false);
        return gegevens;
    }

    private Jaarbeeld.Vertelling vertelling(KortVerhaal verhaal, Set<String> groepen) {
        return new Jaarbeeld.Vertelling(
                Verhaalkop.van(gemeente, verhaal),
                Arrays.stream(verhaal.tekst().split("\\n\\s*\\n"))
                        .map(String::strip)
                        .toList(),
                Verhaalrecht.groep(groepen, verhaal)
                        .map(groep -> Verhaalpagina.adres(verhaal.kenmerk()))
                        .orElse(""));
    }
}

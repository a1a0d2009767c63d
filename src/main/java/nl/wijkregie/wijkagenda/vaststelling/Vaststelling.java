package nl.wijkregie.wijkagenda.vaststelling;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkregie.wijkagenda.Agendastatus;
import nl.wijkregie.wijkagenda.Maatregel;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.Maatregelstatus;
import nl.wijkregie.wijkagenda.OnjuisteAgenda;
import nl.wijkregie.wijkagenda.Oordelen;
import nl.wijkregie.wijkagenda.Wijkagendas;
import nl.wijkregie.wijkagenda.document.Agendadocumenten;
import nl.wijkregie.wijkagenda.geld.Agendareserveringen;
import nl.wijkregie.wijkagenda.zaken.Agendazaken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adoption by the College (ROE-G3 step 8, ROE-G8: never skipped). */
@Component
public class Vaststelling {

    /** What the College does about anything that stands in the way. */
    public static final String NIET_VASTSTELLEN = " Stel de agenda niet vast, dan gaat hij terug naar de wijkcoalitie.";

    private static final String VELD = "vastgesteld";
    private static final Set<Maatregelstatus> NIET_MEER_MEE =
            EnumSet.of(Maatregelstatus.AFGEVALLEN, Maatregelstatus.VERVALLEN);

    private final Wijkagendas agendas;
    private final Maatregelen maatregelen;
    private final Oordelen oordelen;
    private final Agendareserveringen reserveringen;
    private final Agendadocumenten documenten;
    private final Agendazaken zaken;

    Vaststelling(
            Wijkagendas agendas,
            Maatregelen maatregelen,
            Oordelen oordelen,
            Agendareserveringen reserveringen,
            Agendadocumenten documenten,
            Agendazaken zaken) {
        this.agendas = agendas;
        this.maatregelen = maatregelen;
        this.oordelen = oordelen;
        this.reserveringen = reserveringen;
        this.documenten = documenten;
        this.zaken = zaken;
    }

    /**
     * What stands in the way of adoption, or empty; what to do about it depends on who asks: a round that is over, an agenda without
     * measures, a measure without consent of all contributors. Money is looked at when it is reserved.
     */
    @Transactional(readOnly = true)
    public Optional<String> bezwaar(String agenda, int ronde) {
        Agendastatus status = agendas.ronde(agenda, ronde).status();
        if (status != Agendastatus.IN_VOORBEREIDING) {
            return Optional.of("Over deze maatregelen is al besloten: ‘" + status.naam() + "’.");
        }
        List<Maatregel> mee = mee(agenda, ronde);
        if (mee.isEmpty()) {
            return Optional.of("Er staat geen maatregel meer op de agenda.");
        }
        List<String> zonderInstemming = mee.stream()
                .filter(maatregel ->
                        maatregel.status() != Maatregelstatus.INGESTEMD || !oordelen.isIngestemd(maatregel.kenmerk()))
                .map(maatregel -> "‘" + maatregel.titel() + "’")
                .toList();
        return zonderInstemming.isEmpty()
                ? Optional.empty()
                : Optional.of("Niet iedereen die meebetaalt of meewerkt, heeft ingestemd met: "
                        + zonderInstemming.stream().collect(Collectors.joining(", "))
                        + ".");
    }

    /**
     * Adopts: money reserved, measures adopted, a version kept, cases told; in the caller's transaction, all or nothing.
     *
     * @throws OnjuisteAgenda on field {@code vastgesteld} when there is something in the way, the pot holds too little, or the
     *     year is not open
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void stelVast(String agenda, int ronde) {
        bezwaar(agenda, ronde).ifPresent(zin -> {
            throw new OnjuisteAgenda(VELD, zin + NIET_VASTSTELLEN);
        });
        // Before the money, as a case locks its own steps first and money after them.
        zaken.houdVast(agenda, ronde);
        reserveringen.reserveer(agenda, ronde);
        mee(agenda, ronde)
                .forEach(maatregel -> maatregelen.status(maatregel.kenmerk(), Maatregelstatus.VASTGESTELD, ""));
        agendas.stelVast(agenda, ronde);
        documenten.legVast(agenda, ronde);
        zaken.vastgesteld(agenda, ronde);
    }

    private List<Maatregel> mee(String agenda, int ronde) {
        return maatregelen.van(agenda, ronde).stream()
                .filter(maatregel -> !NIET_MEER_MEE.contains(maatregel.status()))
                .toList();
    }
}

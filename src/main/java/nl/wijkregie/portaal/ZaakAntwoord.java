package nl.wijkregie.portaal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wijkregie.bijlage.Bijlage;
import nl.wijkregie.initiatief.Zaakbeeld;
import org.jspecify.annotations.Nullable;

@Schema(name = "Zaak", description = "Hoe het met uw zaak staat.")
record ZaakAntwoord(
        @Schema(description = "Kenmerk van de zaak.", example = "INI-2026-12")
        String kenmerk,

        @Schema(description = "Titel die u gaf.") String titel,

        @Schema(description = "Code van de wijk.", example = "centrum")
        String wijk,

        @Schema(
                description = "Soort, zodra die bekend is.",
                allowableValues = {"inwonerinitiatief", "verzoek", "beleidswens"},
                nullable = true)
        @Nullable
        String soort,

        @Schema(description = "Nummer van de fase, 1 tot en met 5.", example = "3")
        int fase,

        @Schema(description = "Naam van de fase.", example = "Oriëntatie")
        String faseNaam,

        @Schema(
                description = "Waar de zaak staat.",
                allowableValues = {
                    "ontvangen",
                    "in-triage",
                    "in-orientatie",
                    "in-toetsing",
                    "wacht-op-plan",
                    "in-voorbereiding",
                    "wacht-op-budget",
                    "geagendeerd",
                    "in-uitvoering",
                    "wacht-op-verantwoording",
                    "afgerond"
                })
        String status,

        @Schema(
                description = "Hoe de zaak is afgelopen, als zij klaar is. De betekenis staat bij GET /gemeente.",
                nullable = true)
        @Nullable
        String uitkomst,

        @Schema(description = "Uw vaste contactpersoon, of null zolang die er niet is.") @Nullable
        Contactpersoon contactpersoon,

        @Schema(description = "Wat er nu gebeurt of wat u kunt doen.")
        String volgendeStap,

        @Schema(description = "Datum waarop de volgende stap uiterlijk klaar is.", nullable = true) @Nullable
        LocalDate uiterlijk,

        @Schema(description = "Antwoorden die u kreeg, oudste eerst.")
        List<Antwoord> antwoorden,

        @Schema(description = "Bestanden bij de zaak, oudste eerst. De inhoud staat op de volgpagina.")
        List<BijlageAntwoord> bijlagen) {

    @Schema(name = "Contactpersoon", description = "Functie en e-mailadres van uw contactpersoon.")
    record Contactpersoon(
            @Schema(description = "Naam van de functie.") String naam,
            @Schema(description = "E-mailadres.") String email) {}

    @Schema(name = "Antwoord", description = "Een antwoord van de gemeente.")
    record Antwoord(
            @Schema(description = "Datum van het antwoord.") LocalDate datum,
            @Schema(description = "Soort antwoord.") String soort,

            @Schema(description = "Onderwerp van het antwoord.")
            String onderwerp,

            @Schema(description = "Tekst van het antwoord.") String tekst) {}

    static ZaakAntwoord van(Zaakbeeld zaak, List<Bijlage> bijlagen) {
        return new ZaakAntwoord(
                zaak.kenmerk(),
                zaak.titel(),
                zaak.wijk(),
                zaak.soort(),
                zaak.fase(),
                zaak.faseNaam(),
                zaak.status(),
                zaak.uitkomst(),
                Optional.ofNullable(zaak.contactpersoon())
                        .map(persoon -> new Contactpersoon(persoon.naam(), persoon.email()))
                        .orElse(null),
                zaak.volgendeStap(),
                zaak.uiterlijk(),
                zaak.antwoorden().stream()
                        .map(antwoord -> new Antwoord(
                                antwoord.datum(), antwoord.soort(), antwoord.onderwerp(), antwoord.tekst()))
                        .toList(),
                bijlagen.stream().map(BijlageAntwoord::van).toList());
    }

    @Override
    public String toString() {
        return "ZaakAntwoord[" + kenmerk + "]";
    }
}

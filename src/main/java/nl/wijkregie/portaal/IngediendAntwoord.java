package nl.wijkregie.portaal;

import io.swagger.v3.oas.annotations.media.Schema;

@Schema(name = "Ingediend", description = "Bevestiging. Bewaar de volgcode: daarmee volgt u uw zaak.")
record IngediendAntwoord(
        @Schema(description = "Kenmerk van uw zaak.", example = "INI-2026-12")
        String kenmerk,

        @Schema(description = "Geheime code waarmee u de zaak volgt en aanvult.", example = "dEz3c0deIsEenV00rbeeld")
        String volgcode,

        @Schema(
                description = "Adres waarop u de zaak kunt volgen.",
                example = "https://wijkregie.voorbeeld.nl/volgen/INI-2026-12")
        String volgUrl) {

    @Override
    public String toString() {
        return "IngediendAntwoord[" + kenmerk + "]";
    }
}
